// What was typed as an account, made comparable: full-width and upper-case typing means the same account. It looks nothing up.

export function typedAccount(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}
