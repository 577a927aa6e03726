@NullMarked
package vn.caunoi.reports.cascade.model;

import org.jspecify.annotations.NullMarked;
