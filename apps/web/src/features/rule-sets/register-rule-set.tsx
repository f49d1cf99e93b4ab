// The system administrator hands in a rule set as a file: read here, checked and registered by the server, whose faults are listed one by one.
// It checks nothing but that the file is JSON.
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ApiProblem } from '../../api/call';
import { registerRuleSet } from '../../api/rule-sets';
import { AsNamed } from '../../states/as-named';
import { Dialog } from '../../states/dialog';
import { Failed } from '../../states/failed';
import { useCommand } from '../../states/use-command';
import { common } from '../../texts/everywhere';
import { ruleSetTexts as words } from '../../texts/rule-sets';

type Json = Record<string, unknown>;

export function RegisterRuleSet() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button primary" onClick={() => setOpen(true)}>
        {words.register}
      </button>
      {open && <Opened onClose={() => setOpen(false)} />}
    </>
  );
}

function Opened({ onClose }: { onClose: () => void }) {
  const queries = useQueryClient();
  const field = useId();
  const { state, busy, send, forget, closing } = useCommand();
  const [document, setDocument] = useState<Json | 'unreadable' | null>(null);
  const [saved, setSaved] = useState<number | null>(null);
  const read = async (file: File | undefined) => {
    forget();
    setSaved(null);
    setDocument(file === undefined ? null : jsonOf(await file.text()));
  };
  const register = () => {
    if (document === null || document === 'unreadable') return;
    const done = ({ version }: { version: number }) => {
      setSaved(version);
      void queries.invalidateQueries({ queryKey: ['rule-sets'] });
    };
    void send(() => ({ body: document, post: (key) => registerRuleSet(document, key), done }));
  };
  const faults = faultsOf(state.fault);
  const ready = document !== null && document !== 'unreadable' && saved === null;
  return (
    <Dialog wide title={words.register} onClose={closing(onClose)}>
      <p className="quiet">{words.registerWhat}</p>
      <div className="field">
        <label htmlFor={field}>{words.file}</label>
        <input id={field} type="file" accept=".json,application/json" onChange={(event) => void read(event.target.files?.[0])} />
      </div>
      {document === 'unreadable' && (
        <p className="notice bad" role="alert">
          {words.notJson}
        </p>
      )}
      {ready && (
        <p>
          <AsNamed>{words.chosen(textOf(document, 'title'), textOf(document, 'id'), textOf(document, 'version'))}</AsNamed>
        </p>
      )}
      {state.phase === 'refused' && faults === null && <Failed fault={state.fault} trying={words.register} />}
      {state.phase === 'refused' && faults !== null && (
        <div className="notice bad stack" role="alert">
          <strong>{words.faults(faults.count)}</strong>
          <ol className="numbered">
            {faults.faults.map((fault) => (
              <li key={fault}>
                <AsNamed>{fault}</AsNamed>
              </li>
            ))}
          </ol>
        </div>
      )}
      <div role="status">{saved !== null && <p className="notice good">{words.saved(saved)}</p>}</div>
      <div className="buttons">
        <button type="button" className="button" aria-disabled={busy} onClick={closing(onClose)}>
          {common.close}
        </button>
        <button type="button" className="button primary" aria-disabled={busy || !ready} onClick={register}>
          {words.save}
        </button>
      </div>
    </Dialog>
  );
}

function jsonOf(text: string): Json | 'unreadable' {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

function textOf(document: Json, field: string): string {
  const value = document[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : common.none;
}

function faultsOf(fault: unknown): { faults: string[]; count: number } | null {
  if (!(fault instanceof ApiProblem) || fault.code !== 'RULE_SET_INVALID') return null;
  return fault.data as unknown as { faults: string[]; count: number };
}
