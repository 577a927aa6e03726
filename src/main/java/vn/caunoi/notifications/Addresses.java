package vn.caunoi.notifications;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.SystemTransactions;

/** Looks an address up in all books, just before a message leaves. */
@Component
class Addresses {
    private final List<AddressBook> books;
    private final SystemTransactions transactions;

    Addresses(List<AddressBook> books, SystemTransactions transactions) {
        this.books = List.copyOf(books);
        this.transactions = transactions;
    }

    Address of(Notice notice) {
        return transactions.run(() ->
                books.stream()
                        .flatMap(book -> book.of(notice).stream())
                        .findFirst()
                        .orElse(Address.NONE));
    }
}
