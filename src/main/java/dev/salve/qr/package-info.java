/** QR codes, for addresses on paper: the only home of ZXing. */
@NullMarked
package dev.salve.qr;

import org.jspecify.annotations.NullMarked;
