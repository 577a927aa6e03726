package vn.caunoi.access;

import java.util.Locale;
import java.util.Optional;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.Texts;

/** What the first administrator types; its printed form shows no password. */
record SetupForm(String code, String name, String password, String repeated) {
    SetupForm {
        code = code.strip();
        name = name.strip().toLowerCase(Locale.ROOT);
    }

    FormErrors errors(Texts.Reader texts) {
        FormErrors errors = FormErrors.none();
        if (code.isEmpty()) {
            errors = errors.with("ma", texts.get("access.setup.code.missing"));
        }
        if (name.isEmpty()) {
            errors = errors.with("ten", texts.get("access.setup.name.missing"));
        }
        Optional<String> fault = PasswordRules.fault(name, password, texts);
        if (fault.isPresent()) {
            errors = errors.with("matkhau", fault.get());
        } else if (!password.equals(repeated)) {
            errors = errors.with("matkhau2", texts.get("access.setup.repeated.different"));
        }
        return errors;
    }

    @Override
    public String toString() {
        return "SetupForm[not shown]";
    }
}
