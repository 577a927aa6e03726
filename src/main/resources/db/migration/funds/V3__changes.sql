SELECT storage.note_changes('funds.voucher', 'day');
SELECT storage.note_changes('funds.posting', 'day');
