// SPDX-License-Identifier: Apache-2.0
// The precompiled headers belong to a library, and a library has a source.
