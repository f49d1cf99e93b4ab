// Verifies an exported file line by line, so that a million entries need no more memory than their streams. A file holds one log or
// several, one whole log after the other; each is verified by itself. It never opens a file: lines come in without their line ends.
import { createHash } from 'node:crypto';
import { LogVerifier } from './log-verifier';
import type { Stream } from './log-source';
import { readLogLine, type LogEnd, type LogLine } from './read-log-line';
import { checks, Faults, joinReports, reportOf, type Report } from './report';

/** The order of the parts; a line may not fall back behind the part before it. */
const order: readonly LogLine['what'][] = ['entry', 'score-line', 'score-head', 'end'];

export async function verifyLogFile(lines: Stream<string>): Promise<Report> {
  const done: Report[] = [];
  let reader: LogReader | null = null;
  let lineNumber = 0;
  for await (const text of lines) {
    lineNumber += 1;
    const read = readLogLine(text);
    if (read.what === 'header') {
      if (reader) done.push(reader.finish());
      const twice = done.some(({ origins }) => origins.includes(read.origin));
      reader = new LogReader(read.origin, text, twice);
    } else if (reader) {
      reader.line(text, read, lineNumber);
    } else {
      return unreadable();
    }
  }
  return reader ? joinReports([...done, reader.finish()]) : unreadable();
}

function unreadable(): Report {
  const faults = new Faults();
  faults.add('file', null, null, '这不是绩审导出的日志文件（第一行应为 jishen-log/1 的文件头）。请确认文件选对了，或重新导出。');
  return reportOf(faults, ['file'], { origins: [], entries: 0, streams: 0, scoreLines: 0, readable: false });
}

/** A file carries no records beside its log. */
const inFile = checks.filter((check) => check !== 'record');

/** One log of the file, from its header to its end. */
class LogReader {
  private readonly verifier: LogVerifier;
  private readonly digest = createHash('sha256');
  private part = 0;
  private end: LogEnd | null = null;

  constructor(origin: string, header: string, twice: boolean) {
    this.verifier = new LogVerifier(origin);
    this.digest.update(header).update('\n');
    if (twice) this.fault(`日志 ${origin} 在文件里出现了不止一次：一份文件里每个区县只应有一份日志。`);
  }

  line(text: string, read: LogLine, lineNumber: number): void {
    if (this.end) return this.fault(`第 ${lineNumber} 行在结尾行之后，不属于这份日志。`);
    if (read.what !== 'end') this.digest.update(text).update('\n');
    if (read.what === 'nothing known') return this.fault(`第 ${lineNumber} 行读不懂：不是合法的 JSON，或字段缺失、多余。`);
    const part = order.indexOf(read.what);
    if (part < this.part) this.fault(`第 ${lineNumber} 行的位置不对：应依次为记录、台账行、最终得分、结尾。`);
    this.part = Math.max(this.part, part);
    this.take(read);
  }

  finish(): Report {
    if (this.end) return this.verifier.finish(inFile);
    this.fault('文件没有结尾行：后面的内容被截掉了，或导出没有完成。');
    // The heads stand in the last line; without it every stream would only repeat the same fault.
    return this.verifier.finish(inFile.filter((check) => check !== 'head'));
  }

  private take(read: LogLine): void {
    if (read.what === 'entry') this.verifier.entry(read.row);
    if (read.what === 'score-line') this.verifier.scoreLine(read.record);
    if (read.what === 'score-head') this.verifier.scoreHead(read.record);
    if (read.what === 'end') this.close(read.end);
  }

  private close(end: LogEnd): void {
    this.end = end;
    if (end.entries !== this.verifier.entryCount) {
      this.fault(`结尾行登记 ${end.entries} 条记录，文件里有 ${this.verifier.entryCount} 条。`);
    }
    if (end.sha256 !== this.digest.digest('hex')) this.fault('文件内容与结尾行登记的 SHA-256 不符：文件导出后被改动过。');
    for (const head of end.heads) this.verifier.head(head);
  }

  private fault(detail: string): void {
    this.verifier.faults.add('file', null, null, detail);
  }
}
