package vn.caunoi.funds.web;

import java.util.List;
import vn.caunoi.web.Choice;
import vn.caunoi.web.FormErrors;

/** The form in which a payment is asked for. */
public record RequestForm(
        Typed typed,
        FormErrors errors,
        List<Choice> units,
        List<Choice> funds,
        List<Choice> purposes) {}
