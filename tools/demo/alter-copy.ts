// Exports the log, alters one byte of one entry in the copy, and sees whether the verifier finds it. The database is not touched.
import { verifyLogFile } from '@jishen/audit';
import { exportTrail, type Engine } from '@jishen/operations';
import { exportInstant } from '../export-instant';

export async function alteredCopyIsFound(engine: Engine, districtId: string, say: (line: string) => void): Promise<boolean> {
  const lines: string[] = [];
  await exportTrail(engine, districtId, exportInstant(), (line) => {
    lines.push(line);
    return Promise.resolve();
  });
  const untouched = await verifyLogFile(lines);
  const index = lines.findIndex((line) => line.includes('"stream":"submission/'));
  const entry = JSON.parse(lines[index] ?? '{}') as { body: string; stream: string; seq: number };
  const body = Buffer.from(entry.body, 'base64');
  const place = Math.floor(body.length / 2);
  body.writeUInt8(body.readUInt8(place) ^ 1, place);
  const altered = lines.with(index, JSON.stringify({ ...entry, body: body.toString('base64') }));
  const report = await verifyLogFile(altered);
  const first = report.faults.find((fault) => fault.stream === entry.stream) ?? report.faults[0];
  say(`副本未改：${untouched.sound ? '完好' : '有损'}；改动「${entry.stream}」第 ${entry.seq} 号记录的一个字节：${report.sound ? '没有发现' : `发现 ${report.faultCount} 处，例如 ${first === undefined ? '' : `${first.check}：${first.detail}`}`}`);
  return untouched.sound && !report.sound && report.faults.some((fault) => fault.stream === entry.stream && fault.seq === entry.seq);
}
