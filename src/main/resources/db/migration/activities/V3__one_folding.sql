-- storage.folded serves every module now.
DROP FUNCTION activities.folded(text);
