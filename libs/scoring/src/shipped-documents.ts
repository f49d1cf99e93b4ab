// The rule-set documents that come with the product, as written, by id: what another document may extend. It checks nothing.
import national2020 from '../rule-sets/national-2020.json';
import yuhua2020Overall from '../rule-sets/yuhua-2020-overall.json';

export const SHIPPED_DOCUMENTS: readonly { id: string }[] = [yuhua2020Overall, national2020];
