@NullMarked
package vn.caunoi.reports.looking.model;

import org.jspecify.annotations.NullMarked;
