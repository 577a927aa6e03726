-- The clocks of a commune are looked at together: the days alone led through those of the whole nation each time.
CREATE INDEX matter_look_within ON matters.matter (commune_id, look_on) WHERE look_on IS NOT NULL AND withdrawn_at IS NULL;
DROP INDEX matters.matter_look;

-- Which body an account answers for keeps it out of matters about that body.
CREATE TRIGGER standing AFTER INSERT OR DELETE OR UPDATE ON matters.body_holder
    FOR EACH STATEMENT EXECUTE FUNCTION storage.note_standing();

-- Words as the search knows them: what was written without its Vietnamese marks, in small letters, signs as blanks. Letters
-- taken apart need a list of eight marks; one of all letters cost most of what it takes to write a matter down.
CREATE FUNCTION matters.folded(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN lower(normalize(translate(normalize(words, NFD),
        'đĐ!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~' || U&'\0300\0301\0302\0303\0306\0309\031B\0323', 'dd' || repeat(' ', 32)), NFC));

CREATE OR REPLACE FUNCTION matters.tokens(words text, commune uuid, desk uuid, area uuid, open boolean) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN to_tsvector('simple', matters.folded(words))
        || array_to_tsvector(array_remove(ARRAY['+c' || commune::text, '+u' || desk::text, '+a' || area::text,
                                                CASE WHEN open THEN '+open' END], NULL));

-- What was written down with letters of other languages under these marks is found as before.
UPDATE matters.words w SET tokens = matters.tokens(w.text, m.commune_id, m.unit_id, m.area_id, m.is_open)
FROM matters.matter m
WHERE m.id = w.matter_id AND w.text ~ '[ÑñŃńǸǹŚśŹźĆćĹĺŔŕĜĝŜŝĤĥĴĵĈĉŴŵŶŷĞğŬŭ]';
