CREATE SCHEMA IF NOT EXISTS rules;

CREATE TABLE rules.rule (
    name        text NOT NULL,
    valid_from  date NOT NULL,
    valid_until date NOT NULL DEFAULT 'infinity',
    value       text NOT NULL CHECK (value <> ''),
    basis       text NOT NULL CHECK (basis <> ''),
    PRIMARY KEY (name, valid_from),
    CHECK (valid_until > valid_from)
);

COMMENT ON TABLE rules.rule IS
    'The dated rule book: what law, Charter or custom set, and when; a change is a new row.';
COMMENT ON COLUMN rules.rule.name IS 'The RuleName, which also fixes the unit of the value.';
COMMENT ON COLUMN rules.rule.valid_from IS 'The first day the value holds.';
COMMENT ON COLUMN rules.rule.valid_until IS
    'The first day the value no longer holds; infinity while no end is known.';
COMMENT ON COLUMN rules.rule.value IS
    'The value as written: a number, a day (2025-06-30), a day of every year (11-18) or a symbol.';
COMMENT ON COLUMN rules.rule.basis IS
    'The article the value rests on, in Vietnamese; says so where it was not verified.';
