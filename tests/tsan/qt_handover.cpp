// SPDX-License-Identifier: Apache-2.0
// Tells the thread sanitizer what Qt does between threads. Debian's Qt is not instrumented: the lock around a
// thread's event queue is invisible, and whatever one thread hands to another would look like a race. Here
// each hand-over that our code asks Qt for is marked, one by one: what the sender did before happens before
// the receiver's slot. Nothing else is ordered, so that a race outside a hand-over is still found.
//
// The linker's --wrap sends our calls of four functions of Qt through here, in builds with the sanitizer
// only.
#include <QDeadlineTimer>
#include <QObject>
#include <QThread>

extern "C" {
void __tsan_acquire(void* address);
void __tsan_release(void* address);
}

namespace {

// Stands in for a slot: first learns what the sender of the call knew.
class Handed final : public QtPrivate::QSlotObjectBase {
public:
    // `sender`: of the signal; null for a call that is posted, which carries its own mark.
    Handed(QtPrivate::QSlotObjectBase* slot, const QObject* sender)
        : QSlotObjectBase(&Handed::act)
        , m_slot(slot)
        , m_sender(const_cast<QObject*>(sender))
    {
    }
    void* mark() { return m_sender != nullptr ? static_cast<void*>(m_sender) : this; }

private:
    static void act(int what, QSlotObjectBase* base, QObject* receiver, void** arguments, bool* same)
    {
        auto* handed = static_cast<Handed*>(base);
        switch (what) {
        case Destroy:
            __tsan_acquire(handed); // whoever drops it last knows of the call
            handed->m_slot->destroyIfLastRef();
            delete handed;
            break;
        case Call:
            __tsan_acquire(handed->mark());
            handed->m_slot->call(receiver, arguments);
            __tsan_release(handed);
            __tsan_release(QThread::currentThread()); // for whoever waits for the thread to end
            break;
        case Compare:
            *same = handed->m_slot->compare(arguments);
            break;
        default:
            break;
        }
    }

    QtPrivate::QSlotObjectBase* m_slot;
    QObject* m_sender;
};

} // namespace

extern "C" {

// QMetaObject::invokeMethodImpl
bool __real__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
    QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type, void* result);
bool __wrap__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
    QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type, void* result)
{
    auto* handed = new Handed(slot, nullptr);
    __tsan_release(handed->mark());
    return __real__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
        object, handed, type, result);
}

// QMetaObject::activate: a signal
void __real__ZN11QMetaObject8activateEP7QObjectPKS_iPPv(
    QObject* sender, const QMetaObject* meta, int signal, void** arguments);
void __wrap__ZN11QMetaObject8activateEP7QObjectPKS_iPPv(
    QObject* sender, const QMetaObject* meta, int signal, void** arguments)
{
    __tsan_release(sender);
    __real__ZN11QMetaObject8activateEP7QObjectPKS_iPPv(sender, meta, signal, arguments);
}

// QObject::connectImpl
QMetaObject::Connection
__real__ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject(
    const QObject* sender, void** signal, const QObject* receiver, void** slotPointer,
    QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type, const int* types, const QMetaObject* meta);
QMetaObject::Connection
__wrap__ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject(
    const QObject* sender, void** signal, const QObject* receiver, void** slotPointer,
    QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type, const int* types, const QMetaObject* meta)
{
    return __real__ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject(
        sender, signal, receiver, slotPointer, new Handed(slot, sender), type, types, meta);
}

// QThread::wait
bool __real__ZN7QThread4waitE14QDeadlineTimer(QThread* thread, QDeadlineTimer deadline);
bool __wrap__ZN7QThread4waitE14QDeadlineTimer(QThread* thread, QDeadlineTimer deadline)
{
    const bool ended = __real__ZN7QThread4waitE14QDeadlineTimer(thread, deadline);
    if (ended)
        __tsan_acquire(thread);
    return ended;
}
}
