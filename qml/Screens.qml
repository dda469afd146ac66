// SPDX-License-Identifier: Apache-2.0
// Every screen, one of them there: the others are made when they are shown, and nothing of a customer lingers in
// them. The two that every start needs are always there.
import QtQuick
import Kiosk
import Kiosk.App

// What a Loader makes still sees this file's ids; the linter does not believe it.
// qmllint disable unqualified
FocusScope {
    id: root

    required property KioskView view

    signal accessPressed
    signal countryPressed

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.spaceS // beyond the edge, where the picture moves
        color: Theme.ground
    }
    IdleScreen {
        anchors.fill: parent
        visible: root.view.screen === KioskView.Idle
        focus: visible
        prices: root.view.prices
        languages: root.view.languages
        language: root.view.language
        minutes: root.view.purchaseMinutes
        leastLevel: root.view.leastLevel
        denominations: root.view.denominations
        minimum: root.view.minimum
        limit: root.view.limit
        limitByDay: root.view.limitByDay
        limitNew: root.view.limitNew
        cardReady: root.view.cardReady
        cashReady: root.view.cashReady
        operatorName: root.view.operatorName
        license: root.view.license
        supportPhone: root.view.supportPhone
        onStart: root.view.start()
        onLanguageChosen: code => root.view.chooseLanguage(code)
        onAccessPressed: root.accessPressed()
    }
    OutOfServiceScreen {
        anchors.fill: parent
        visible: root.view.screen === KioskView.OutOfService
        focus: visible
        closedReasons: root.view.closedReasons
        machineId: root.view.machineId
        supportPhone: root.view.supportPhone
        note: root.view.serviceNote
        back: root.view.serviceBack
        elsewhere: root.view.elsewhere
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Disclosure
        focus: active
        sourceComponent: DisclosureScreen {
            focus: true
            operatorName: root.view.operatorName
            supportPhone: root.view.supportPhone
            onGoOn: root.view.goOn()
            onSomeoneSentMe: root.view.someoneSentMe()
            onCancel: root.view.cancel()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.PlacePage
        focus: active
        sourceComponent: PlacePageScreen {
            focus: true
            kind: root.view.pageKind
            words: root.view.pageText
            language: root.view.pageLanguage
            languageName: root.view.pageLanguageName
            rightToLeft: root.view.pageRightToLeft
            number: root.view.pageNumber
            count: root.view.pageCount
            seconds: root.view.pageSeconds
            stopsOnYes: root.view.pageStopsOnYes
            helpLine: root.view.helpLine
            helpHours: root.view.helpHours
            notice: root.view.notice
            onGoOn: root.view.goOn()
            onStop: root.view.cancel()
            onTricked: root.view.someoneSentMe()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.ScamStop
        focus: active
        sourceComponent: ScamStopScreen {
            focus: true
            helpLine: root.view.helpLine
            secondsLeft: root.view.secondsLeft
            onLeave: root.view.leave()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Coin
        focus: active
        sourceComponent: CoinScreen {
            focus: true
            coins: root.view.coins
            notice: root.view.notice
            onCoinChosen: code => root.view.chooseCoin(code)
            onBack: root.view.back()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Payment
        focus: active
        sourceComponent: PaymentScreen {
            focus: true
            cardReady: root.view.cardReady
            cashReady: root.view.cashReady
            notice: root.view.notice
            onChosen: way => root.view.choosePayment(way)
            onBack: root.view.back()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Phone
        focus: active
        sourceComponent: PhoneScreen {
            focus: true
            countryCode: root.view.countryCode
            countryPrefix: root.view.countryPrefix
            phoneNumber: root.view.phoneNumber
            phoneExample: root.view.phoneExample
            notice: root.view.notice
            noticeSeconds: root.view.noticeSeconds
            waiting: root.view.waiting
            waitingSeconds: root.view.waitingSeconds
            onDigit: d => root.view.typeDigit(d)
            onErase: root.view.eraseDigit()
            onClear: root.view.clearDigits()
            onCountryPressed: root.countryPressed()
            onSend: root.view.sendCode()
            onUsePhone: root.view.signInByPhone()
            onBack: root.view.back()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Code
        focus: active
        sourceComponent: CodeScreen {
            focus: true
            code: root.view.code
            phoneMasked: root.view.phoneMasked
            codeCountdown: root.view.codeCountdown
            resendSeconds: root.view.resendSeconds
            notice: root.view.notice
            noticeSeconds: root.view.noticeSeconds
            attemptsLeft: root.view.attemptsLeft
            waiting: root.view.waiting
            waitingSeconds: root.view.waitingSeconds
            onDigit: d => root.view.typeDigit(d)
            onErase: root.view.eraseDigit()
            onClear: root.view.clearDigits()
            onVerify: root.view.verifyCode()
            onResend: root.view.resendCode()
            onBack: root.view.back()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Login
        focus: active
        sourceComponent: LoginScreen {
            focus: true
            machineId: root.view.machineId
            loginUri: root.view.loginUri
            loginStep: root.view.loginStep
            loginCountdown: root.view.loginCountdown
            waiting: root.view.waiting
            waitingSeconds: root.view.waitingSeconds
            onNewCode: root.view.newLoginCode()
            onUseText: root.view.useTextMessage()
            onBack: root.view.back()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Waiting
        focus: active
        sourceComponent: WaitingScreen {
            focus: true
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Limit
        focus: active
        sourceComponent: LimitScreen {
            focus: true
            requiredLevel: root.view.requiredLevel
            notice: root.view.notice
            byCard: root.view.byCard
            supportPhone: root.view.supportPhone
            reference: root.view.reference
            mayRaise: root.view.mayRaise
            secondsLeft: root.view.secondsLeft
            onRaise: root.view.raiseLimit()
            onFinish: root.view.leave()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Scan
        focus: active
        sourceComponent: ScanScreen {
            focus: true
            coinCode: root.view.coinCode
            coinName: root.view.coinName
            notice: root.view.notice
            refusal: root.view.refusal
            otherCoins: root.view.otherCoins
            switchCoins: root.view.switchCoins
            switchSignsIn: root.view.switchSignsIn
            scannerLost: root.view.scannerLost
            cameraPicture: root.view.cameraPicture
            cameraOn: root.view.cameraOn
            onSwitchCoin: code => root.view.switchCoin(code)
            onScanAgain: root.view.scanAgain()
            onUseApp: root.view.useAppAddress()
            onBack: root.view.back()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Receive
        focus: active
        sourceComponent: ReceiveScreen {
            focus: true
            coinCode: root.view.coinCode
            coinName: root.view.coinName
            receiveStep: root.view.receiveStep
            receiveCountdown: root.view.receiveCountdown
            mayScan: root.view.mayScan
            scannerLost: root.view.scannerLost
            notice: root.view.notice
            waitingSeconds: root.view.waitingSeconds
            onRetry: root.view.retry()
            onScan: root.view.scanAgain()
            onBack: root.view.back()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Address
        focus: active
        sourceComponent: AddressScreen {
            focus: true
            coinCode: root.view.coinCode
            coinName: root.view.coinName
            address: root.view.address
            addressType: root.view.addressType
            askedAmount: root.view.askedAmount
            sharedWith: root.view.sharedWith
            sharedAccepted: root.view.sharedAccepted
            noChecksum: root.view.noChecksum
            addressStep: root.view.addressStep
            fromAthena: root.view.addressFromAthena
            mayScan: root.view.mayScan
            waitingSeconds: root.view.waitingSeconds
            notice: root.view.notice
            onConfirm: root.view.confirmAddress()
            onAcceptShared: root.view.acceptShared()
            onScanAgain: root.view.scanAgain()
            onRetry: root.view.retry()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Quote
        focus: active
        sourceComponent: QuoteScreen {
            focus: true
            coinCode: root.view.coinCode
            coinName: root.view.coinName
            address: root.view.address
            price: root.view.price
            priceCountdown: root.view.priceCountdown
            referencePrice: root.view.referencePrice
            referenceSource: root.view.referenceSource
            feesPublished: root.view.feesPublished
            feePercent: root.view.feePercent
            exampleAmount: root.view.exampleAmount
            exampleCoinAmount: root.view.exampleCoinAmount
            exampleServiceFee: root.view.exampleServiceFee
            exampleNetworkFee: root.view.exampleNetworkFee
            limit: root.view.limit
            minimum: root.view.minimum
            byCard: root.view.byCard
            printerOut: root.view.printerOut
            mayText: root.view.mayText
            quoteStep: root.view.quoteStep
            holdHours: root.view.holdHours
            notice: root.view.notice
            waitingSeconds: root.view.waitingSeconds
            onAccept: root.view.acceptQuote()
            onAcceptWithoutReceipt: root.view.acceptWithoutReceipt()
            onAcceptWithText: root.view.acceptWithText()
            onStop: root.view.cancel()
            onRetry: root.view.retry()
            onBack: root.view.back()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Insert
        focus: active
        sourceComponent: InsertScreen {
            focus: true
            paid: root.view.paid
            coinAmount: root.view.coinAmount
            coinCode: root.view.coinCode
            coinName: root.view.coinName
            hasMoney: root.view.hasMoney
            lockCountdown: root.view.lockCountdown
            price: root.view.price
            feePercent: root.view.feePercent
            serviceFee: root.view.serviceFee
            networkFee: root.view.networkFee
            stillPossible: root.view.stillPossible
            minimum: root.view.minimum
            denominations: root.view.denominations
            bills: root.view.bills
            address: root.view.address
            phase: root.view.phase
            phaseSeconds: root.view.phaseSeconds
            notice: root.view.notice
            noticeAmount: root.view.noticeAmount
            mayRaise: root.view.mayRaise
            onRaise: root.view.raiseLimit()
            onFinish: root.view.finish()
            onBack: root.view.back()
            onCancel: root.view.cancel()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Raise
        focus: active
        sourceComponent: RaiseScreen {
            focus: true
            machineId: root.view.machineId
            loginUri: root.view.loginUri
            loginStep: root.view.loginStep
            loginCountdown: root.view.loginCountdown
            byCard: root.view.byCard
            hasMoney: root.view.hasMoney
            paid: root.view.paid
            stillPossible: root.view.stillPossible
            lockCountdown: root.view.lockCountdown
            waitingSeconds: root.view.waitingSeconds
            onBack: root.view.back()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Amount
        focus: active
        sourceComponent: AmountScreen {
            focus: true
            amount: root.view.paid
            typed: root.view.amountTyped
            coinAmount: root.view.coinAmount
            coinCode: root.view.coinCode
            price: root.view.price
            priceCountdown: root.view.priceCountdown
            feesPublished: root.view.feesPublished
            feePercent: root.view.feePercent
            serviceFee: root.view.serviceFee
            networkFee: root.view.networkFee
            minimum: root.view.minimum
            limit: root.view.limit
            notice: root.view.notice
            reason: root.view.cardReason
            mayRaise: root.view.mayRaise
            onRaise: root.view.raiseLimit()
            onDigit: d => root.view.typeDigit(d)
            onErase: root.view.eraseDigit()
            onClear: root.view.clearDigits()
            onPay: root.view.submitAmount()
            onBack: root.view.back()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Terminal
        focus: active
        sourceComponent: TerminalScreen {
            focus: true
            amount: root.view.paid
            coinAmount: root.view.coinAmount
            coinName: root.view.coinName
            cardStep: root.view.cardStep
            reference: root.view.reference
            supportPhone: root.view.supportPhone
            onCancel: root.view.cancel()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Finishing
        focus: active
        sourceComponent: FinishingScreen {
            focus: true
            paid: root.view.paid
            coinAmount: root.view.coinAmount
            coinName: root.view.coinName
            finishStep: root.view.finishStep
            byCard: root.view.byCard
            holdHours: root.view.holdHours
            returnedBill: root.view.returnedBill
            waitingSeconds: root.view.waitingSeconds
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Delivered
        focus: active
        sourceComponent: DeliveredScreen {
            focus: true
            sent: root.view.sent
            holdHours: root.view.holdHours
            coinAmount: root.view.coinAmount
            coinName: root.view.coinName
            coinCode: root.view.coinCode
            paid: root.view.paid
            cardLabel: root.view.cardLabel
            cardInside: root.view.cardInside
            price: root.view.price
            feesPublished: root.view.feesPublished
            serviceFee: root.view.serviceFee
            networkFee: root.view.networkFee
            address: root.view.address
            qrText: root.view.qrText
            transaction: root.view.transaction
            receipt: root.view.receipt
            mayReprint: root.view.mayReprint
            mayText: root.view.mayText
            qrIsReceipt: root.view.qrIsReceipt
            claimCode: root.view.claimCode
            doubtAmount: root.view.doubtAmount
            unboughtAmount: root.view.unboughtAmount
            returnedBill: root.view.returnedBill
            supportPhone: root.view.supportPhone
            secondsLeft: root.view.secondsLeft
            onFinish: root.view.done()
            onPrintAgain: root.view.printAgain()
            onSendText: root.view.sendText()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Refused
        focus: active
        sourceComponent: RefusedScreen {
            focus: true
            paid: root.view.paid
            refundState: root.view.refundState
            cardInside: root.view.cardInside
            claimReady: root.view.claimReady
            claimCode: root.view.claimCode
            qrText: root.view.claimQrText
            reference: root.view.reference
            supportPhone: root.view.supportPhone
            receipt: root.view.receipt
            mayReprint: root.view.mayReprint
            mayText: root.view.mayText
            qrIsReceipt: root.view.qrIsReceipt
            doubtAmount: root.view.doubtAmount
            returnedBill: root.view.returnedBill
            secondsLeft: root.view.secondsLeft
            onDone: root.view.done()
            onPrintAgain: root.view.printAgain()
            onSendText: root.view.sendText()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Unresolved
        focus: active
        sourceComponent: UnresolvedScreen {
            focus: true
            paid: root.view.paid
            refundState: root.view.refundState
            recordsFailed: root.view.recordsFailed
            cardInside: root.view.cardInside
            claimCode: root.view.claimCode
            qrText: root.view.claimQrText
            reference: root.view.reference
            supportPhone: root.view.supportPhone
            receipt: root.view.receipt
            mayReprint: root.view.mayReprint
            mayText: root.view.mayText
            qrIsReceipt: root.view.qrIsReceipt
            doubtAmount: root.view.doubtAmount
            returnedBill: root.view.returnedBill
            secondsLeft: root.view.secondsLeft
            onDone: root.view.done()
            onPrintAgain: root.view.printAgain()
            onSendText: root.view.sendText()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.view.screen === KioskView.Leaving
        focus: active
        sourceComponent: LeavingScreen {
            focus: true
            notice: root.view.notice
            onDone: root.view.done()
        }
    }
}
