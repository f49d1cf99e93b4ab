// Prints where the house is and, while the demonstration is loaded, whom one can log in as.
// It never prints a secret other than the demonstration passwords, which the log-in page shows too.
import { z } from 'zod';

const demonstration = z.object({
  accounts: z.array(z.object({ account: z.string(), password: z.string(), role: z.string(), unit: z.string(), hint: z.string().optional() })),
});

export async function announce(address: string, logDir: string | undefined, say: (text: string) => void): Promise<void> {
  say(`\n绩审已启动：${address}`);
  const answer = await fetch(`${address}/api/demonstration`).catch(() => undefined);
  const found = answer?.ok ? demonstration.safeParse(await answer.json()) : undefined;
  if (found?.success && found.data.accounts.length > 0) {
    say('\n演示账号（演示数据，仅供试用）：');
    const longest = Math.max(...found.data.accounts.map(({ account }) => account.length));
    for (const { account, password, unit, hint } of found.data.accounts) {
      say(`  ${account.padEnd(longest)}  密码 ${password}  ${unit}${hint ? `，${hint}` : ''}`);
    }
  }
  if (logDir) say(`\n运行日志在 ${logDir}`);
  say('按 Ctrl-C 停止。');
}
