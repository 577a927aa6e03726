@NullMarked
package vn.caunoi.notifications;

import org.jspecify.annotations.NullMarked;
