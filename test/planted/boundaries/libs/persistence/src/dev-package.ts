// planted: no-dev-package-in-production
import autocannon from 'autocannon';
export const seen: unknown = autocannon;
