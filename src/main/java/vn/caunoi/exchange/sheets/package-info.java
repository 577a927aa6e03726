/**
 * Reads workbooks and CSV files into typed rows and says in plain words what is wrong with them.
 */
@NullMarked
@NamedInterface("sheets")
package vn.caunoi.exchange.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
