-- Text as one types it in haste: without marks and capitals, hoà = hòa = hoa, đ = d.
CREATE FUNCTION storage.folded(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN translate(lower(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g')), 'đð', 'dd');

-- Whether a text has all the words, in any order; for lists that are narrowed by other means first.
CREATE FUNCTION storage.has_words(words text, wanted text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN NOT EXISTS (
        SELECT FROM regexp_split_to_table(btrim(storage.folded(wanted)), '\s+') AS word
        WHERE strpos(storage.folded(words), word) = 0);
