package vn.caunoi.funds.web;

import java.time.LocalDate;

/**
 * A loan in a list or on its page.
 *
 * @param back whether all was paid back
 * @param due whether its day has come and some of it is still out; told to its keeper alone
 */
public record LoanLine(
        String href,
        String place,
        String amount,
        LocalDate lentOn,
        LocalDate dueOn,
        String repaid,
        String rest,
        boolean back,
        boolean due) {}
