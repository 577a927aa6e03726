-- A paper is looked for by its number as it is printed, 01/BC-MTTQ-BTT, or as it is said, 1/BC.
UPDATE papers.paper
SET folded = lpad(number::text, 2, '0') || '/' || storage.folded(symbol) || ' ' || folded
WHERE number < 10;
