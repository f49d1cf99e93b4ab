// What is written as it is whatever the language: account names, codes, mail addresses. No translator of a browser touches it.
export const AsNamed = ({ children }: { children: string }) => <span translate="no">{children}</span>;
