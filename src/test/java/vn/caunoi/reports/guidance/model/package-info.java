@NullMarked
package vn.caunoi.reports.guidance.model;

import org.jspecify.annotations.NullMarked;
