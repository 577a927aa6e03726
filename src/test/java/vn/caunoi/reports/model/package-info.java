@NullMarked
package vn.caunoi.reports.model;

import org.jspecify.annotations.NullMarked;
