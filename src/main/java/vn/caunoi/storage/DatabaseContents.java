package vn.caunoi.storage;

import java.io.InputStream;
import java.util.Map;

/** What an empty database is to be filled with. */
public interface DatabaseContents {
    /** How far the schemas had come when the contents were taken. */
    SchemaState state();

    /** The tables, and what must be found in each afterwards. */
    Map<StoredTable, TableContent> tables();

    /** The rows of one of them, as they were copied; the reader closes it. */
    InputStream open(StoredTable table);
}
