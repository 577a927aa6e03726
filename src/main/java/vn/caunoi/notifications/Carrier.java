package vn.caunoi.notifications;

/** Carries messages by one channel. Called outside of transactions: a server may take its time. */
interface Carrier {
    Channel channel();

    /** Tries once. */
    Outcome carry(Delivery delivery, NoticeText text);
}
