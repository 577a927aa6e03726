package vn.caunoi.storage;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * This installation of the product.
 *
 * @param id made with the database, names the data key's file
 * @param dataDirectory of the embedded database; empty with an external one
 */
public record Installation(UUID id, Optional<Path> dataDirectory) {}
