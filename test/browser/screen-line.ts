// What a line of the table of screens is, the forms that lines are about, and the step that many of them take. It names no screen.
import type { Locator, Page } from 'playwright-core';

/** Forms that lines of the table are about, made once for a file. */
export interface Forms {
  readonly empty: string;
  readonly filled: string;
  readonly project: string;
  readonly returned: string;
  /** At the unit head. */
  readonly waiting: string;
  /** At the competent department, with rows to look at. */
  readonly reviewed: string;
  /** The same, for a colleague to have open. */
  readonly held: string;
  readonly published: string;
  /** Of the demonstration. */
  readonly cycle: string;
  /** Rectification items of the demonstration: to answer, overdue; to verify; closed. */
  readonly items: Readonly<Record<'open' | 'answered' | 'closed', string>>;
}

export interface ScreenLine {
  readonly name: string;
  /** null: nobody is logged in. */
  readonly as: string | null;
  readonly to: (forms: Forms) => string;
  readonly ready: (page: Page) => Locator;
  /** Of the API, what it cannot do without: held while it is loading, refused for the error. Left out where it reads nothing or another line shows it. */
  readonly reads?: string;
  /** States of its own: what leads there. */
  readonly more?: Readonly<Record<string, (page: Page) => Promise<void>>>;
}

/** A button that opens its dialog. */
export const pressed = (button: string, dialog: string) => async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog', { name: dialog }).waitFor();
};
