package vn.caunoi.committees;

import vn.caunoi.web.FormErrors;

/**
 * What a form says.
 *
 * @param record of no use while there are errors
 */
record Read<T>(T record, FormErrors errors) {}
