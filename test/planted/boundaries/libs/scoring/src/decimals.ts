// clean: scoring may have decimals.
import { Decimal } from 'decimal.js';
export const seen = Decimal;
