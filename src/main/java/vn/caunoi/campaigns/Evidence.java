package vn.caunoi.campaigns;

import java.util.UUID;
import vn.caunoi.organization.UnitId;

/**
 * A picture that shows what a model achieved.
 *
 * @param large the JPEG file as one looks at it
 * @param small the same as one looks it through
 */
record Evidence(
        UUID id, UnitId commune, UnitId unit, UUID model, UUID result, UUID large, UUID small) {}
