ALTER TABLE rules.rule ADD COLUMN note text NOT NULL DEFAULT '';
COMMENT ON COLUMN rules.rule.note IS 'What readers should know beside the value, in Vietnamese; may end with the address of a source.';
