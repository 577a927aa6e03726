package vn.caunoi.backup;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.access.AccountId;

/**
 * A backup into the folder of this machine.
 *
 * @param account who asked for it; empty at night
 * @param size bytes of the file, once it is whole
 * @param digest SHA-256 of the file, once it is whole
 */
record BackupRun(
        UUID id,
        Reason reason,
        Optional<AccountId> account,
        Stage stage,
        OffsetDateTime startedAt,
        Optional<OffsetDateTime> endedAt,
        String fileName,
        Optional<Long> size,
        Optional<String> digest,
        int tablesDone,
        int tablesAll) {}
