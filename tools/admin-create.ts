// `npm run -s admin:create`: on an empty external database the district, its bureau and the two administrators without whom
// nobody can be made or appointed. Prints their one-time passwords once; refuses where somebody administers already.
import { beginFirstDistrict, type FirstDistrict } from '@jishen/operations';
import { openDatabase, parseDatabaseConfig, runMigrations, StartFault } from '@jishen/persistence';
import { parseArgs } from 'node:util';
import { buildName } from './build-name';

const usage = `用法：npm run -s admin:create [-- --code 区县代码] [--name 区县名称] [--bureau 财政局名称] [--system 账号] [--security 账号]
  --code      小写字母、数字、横线，2–31 位，例如 yuhua（或环境变量 DISTRICT_CODE），默认 district
  --name      例如 雨花区（或环境变量 DISTRICT_NAME），默认 本区
  --bureau    默认为「区县名称 + 财政局」
  --system    第一位系统管理员（建人员、单位）的账号，默认 区县代码.system-admin
  --security  第一位安全管理员（任免岗位）的账号，默认 区县代码.security-admin
数据库由 DATABASE_URL 指定。`;

const ended = { done: 0, refused: 1, misused: 2 } as const;

async function adminCreate(): Promise<number> {
  const first = firstDistrict();
  const database = parseDatabaseConfig(process.env);
  const faults = [...(typeof first === 'string' ? [first] : []), ...(database.ok ? [] : database.faults)];
  if (typeof first === 'string' || !database.ok) {
    console.error([...faults.map((fault) => `· ${fault}`), usage].join('\n'));
    return ended.misused;
  }
  await runMigrations({ ownerUrl: database.config.ownerUrl });
  const db = await openDatabase({ appUrl: database.config.appUrl, poolSize: 2 });
  try {
    const outcome = await beginFirstDistrict({ db, build: buildName }, first);
    if (!outcome.ok) {
      console.error(outcome.refusal.detail);
      return ended.refused;
    }
    console.log(`已建立${first.name}和${first.bureauName}。以下一次性密码只显示这一次，首次登录后必须修改：`);
    for (const { account, role, oneTimePassword } of outcome.value.accounts) {
      console.log(`  ${role === 'system-admin' ? '系统管理员' : '安全管理员'}  ${account}  ${oneTimePassword}`);
    }
    return ended.done;
  } finally {
    await db.close();
  }
}

/** A sentence instead where something is missing or misspelt. */
function firstDistrict(): FirstDistrict | string {
  const options = { code: { type: 'string' }, name: { type: 'string' }, bureau: { type: 'string' }, system: { type: 'string' }, security: { type: 'string' } } as const;
  let given: Partial<Record<keyof typeof options, string>>;
  try {
    given = parseArgs({ options }).values;
  } catch {
    return '有不认识的参数。';
  }
  const code = (given.code ?? process.env['DISTRICT_CODE'] ?? 'district').trim();
  const name = (given.name ?? process.env['DISTRICT_NAME'] ?? '本区').trim().normalize('NFC');
  const bureauName = (given.bureau ?? `${name}财政局`).trim().normalize('NFC');
  const accounts = [given.system ?? `${code}.system-admin`, given.security ?? `${code}.security-admin`] as const;
  if (!/^[a-z][a-z0-9-]{1,30}$/.test(code)) return '区县代码 --code 应为小写字母开头的 2–31 位字母、数字、横线。';
  if (name === '' || name.length > 100 || bureauName.length > 200) return '区县名称 --name 不能为空，且不超过 100 个字。';
  if (!accounts.every((account) => /^[a-z0-9][a-z0-9._-]{1,63}$/.test(account)) || accounts[0] === accounts[1]) {
    return '账号应为两个不同的账号，由小写字母、数字、点、横线组成，2–64 位。';
  }
  return { code, name, bureauName, systemAccount: accounts[0], securityAccount: accounts[1] };
}

adminCreate().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof StartFault ? error.message : error);
    process.exit(error instanceof StartFault ? ended.misused : ended.refused);
  },
);
