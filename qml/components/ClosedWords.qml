// SPDX-License-Identifier: Apache-2.0
// The words for each reason why a machine is out of service.
import QtQuick

QtObject {
    //: Out of service, for a reason that has no words of its own.
    readonly property string general: qsTr("Something in the machine does not work right now.")
    //: Out of service: what to do when it is not known how long it takes.
    readonly property string generalTodo: qsTr("Please come back later, or call us.")
    readonly property var reasons: ({
            //: Out of service: the machine has just been switched on.
            starting: qsTr("The machine is starting."),
            //: Out of service: the machine's own records cannot be written.
            journal: qsTr("The machine cannot keep its records."),
            //: Out of service: the clock is so wrong that connections fail.
            clock: qsTr("The clock of the machine is wrong."),
            //: Out of service: the slot that takes bills.
            validator: qsTr("The bill slot does not work right now."),
            //: Out of service: the scanner that reads wallet codes.
            scanner: qsTr("The code scanner does not work right now."),
            //: Out of service: no valid prices.
            prices: qsTr("There is no price right now."),
            //: Out of service: the back end refuses this machine.
            athena: qsTr("Our service does not answer this machine."),
            //: Out of service: somebody must look at the machine first.
            operator: qsTr("Our staff must look at the machine first."),
            //: Out of service: a bill from before a power cut.
            unsettled: qsTr("A bill from earlier is still being counted."),
            //: Out of service: the rules of the place are missing, not valid, or do not allow sales.
            profile: qsTr("Nothing may be sold at this place right now."),
            //: Out of service: the machine's settings, or files that they name, are missing or wrong.
            configuration: qsTr("The machine is not set up as it should be."),
            //: Out of service: the machine has not been put into operation.
            registration: qsTr("This machine has not been set up yet.")
        })
    //: Out of service: the machine needs nobody to find out that it works again.
    readonly property string byItself: qsTr("The machine tries again by itself. Please come back later, or call us.")
    readonly property var todo: ({
            clock: byItself,
            validator: byItself,
            scanner: byItself,
            athena: byItself,
            //: Out of service: how long starting takes.
            starting: qsTr("Please wait. This takes about a minute."),
            //: Out of service: how long missing prices usually last.
            prices: qsTr("The machine tries again by itself. This usually takes a few minutes."),
            //: Out of service: how long the counting takes.
            unsettled: qsTr("Please wait. This takes about a minute.")
        })
}
