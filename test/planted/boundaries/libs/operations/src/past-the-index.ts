// planted: past-the-index by-name-not-by-path
import { inner } from '../../audit/src/inner';
export const seen = inner;
