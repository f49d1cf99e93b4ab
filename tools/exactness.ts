// `npm run -s exact [-- TABLES]`: scores so many random tables (a million without a number) and holds each figure against whole-number
// arithmetic. Exit 0 and the digest of all figures, or 1 and the first table that is off.
import { checkTables } from './exactness/check-tables';

const SEED = 20_201_010n;
const MILLION = 1_000_000;

const wanted = process.argv[2] ?? String(MILLION);
if (!/^[1-9]\d{0,8}$/.test(wanted)) {
  process.stderr.write('请写明表数，例如 npm run -s exact -- 100000\n');
  process.exitCode = 2;
} else {
  const startedAt = process.hrtime.bigint();
  const { tables, rows, digest, fault } = checkTables(Number(wanted), SEED);
  const seconds = (Number(process.hrtime.bigint() - startedAt) / 1e9).toFixed(1);
  process.stdout.write(
    fault === null
      ? `${tables} 张表、${rows} 行，逐行和合计都与整数演算一致，用时 ${seconds} 秒；全部数字的摘要 ${digest}\n`
      : `第 ${tables} 张表不一致：${fault}\n`,
  );
  process.exitCode = fault === null ? 0 : 1;
}
