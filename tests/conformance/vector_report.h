// SPDX-License-Identifier: Apache-2.0
// What a run over one vector file found. A suite calls exactly one of pass, fail, notCovered for every entry
// of the file; an entry or a group of entries that it does not understand is a fail.
#pragma once

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <vector>

namespace kiosk::conformance {

class VectorReport {
public:
    void pass() { ++m_passed; }
    // `where` locates the entry ("valid[12]"), `why` says what was expected and what came.
    void fail(const std::string& where, const std::string& why) { m_failures.push_back(where + ": " + why); }
    // `topic` names the driver or protocol still to come ("ccnet").
    void notCovered(const std::string& topic, int entries = 1) { m_notCovered[topic] += entries; }
    // pass() or fail(), by a comparison.
    void check(bool good, const std::string& where, const std::string& why)
    {
        good ? pass() : fail(where, why);
    }

    [[nodiscard]] int passed() const { return m_passed; }
    [[nodiscard]] const std::vector<std::string>& failures() const { return m_failures; }
    [[nodiscard]] const std::map<std::string, int>& notCovered() const { return m_notCovered; }

private:
    int m_passed = 0;
    std::vector<std::string> m_failures;
    std::map<std::string, int> m_notCovered;
};

// One per vector file; defined in the file of the same name beside this one, listed in main.cpp.
// A suite must look at every top-level member of `file` ("about", "source" and "note" are text).
using Suite = void (*)(const nlohmann::json& file, VectorReport& report);

void runMoney(const nlohmann::json& file, VectorReport& report);
void runAddresses(const nlohmann::json& file, VectorReport& report);
void runUris(const nlohmann::json& file, VectorReport& report);
void runBech32(const nlohmann::json& file, VectorReport& report);
void runBase58Check(const nlohmann::json& file, VectorReport& report);
void runEip55(const nlohmann::json& file, VectorReport& report);
void runSignedRequests(const nlohmann::json& file, VectorReport& report);
void runRfc6979(const nlohmann::json& file, VectorReport& report);
void runKycLimits(const nlohmann::json& file, VectorReport& report);
void runAthenaFlows(const nlohmann::json& file, VectorReport& report); // over HTTPS against the stub
void runBitid(const nlohmann::json& file, VectorReport& report); // over HTTPS against the stub too
void runSignedMessage(const nlohmann::json& file, VectorReport& report); // likewise
void runHardware(const nlohmann::json& file, VectorReport& report);

} // namespace kiosk::conformance
