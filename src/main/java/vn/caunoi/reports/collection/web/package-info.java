/** Pages on which reports are collected, looked at, returned and accepted. */
@NullMarked
package vn.caunoi.reports.collection.web;

import org.jspecify.annotations.NullMarked;
