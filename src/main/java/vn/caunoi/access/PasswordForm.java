package vn.caunoi.access;

import vn.caunoi.web.FormErrors;
import vn.caunoi.web.Texts;

/** The old password and the new one, twice; its printed form shows none of them. */
record PasswordForm(String present, String password, String repeated) {
    FormErrors errors(String name, Texts.Reader texts) {
        FormErrors errors = FormErrors.none();
        if (present.isEmpty()) {
            errors = errors.with("matkhaucu", texts.get("access.password.present.missing"));
        }
        var fault = PasswordRules.fault(name, password, texts);
        if (fault.isPresent()) {
            errors = errors.with("matkhau", fault.get());
        } else if (password.equals(present)) {
            errors = errors.with("matkhau", texts.get("access.password.same"));
        } else if (!password.equals(repeated)) {
            errors = errors.with("matkhau2", texts.get("access.setup.repeated.different"));
        }
        return errors;
    }

    @Override
    public String toString() {
        return "PasswordForm[not shown]";
    }
}
