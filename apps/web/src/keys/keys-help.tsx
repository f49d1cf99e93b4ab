// `?`: the keys of the screen that is shown, and the switch for single letters.
import { useState } from 'react';
import { Dialog } from '../states/dialog';
import { keyTexts as words } from '../texts/shell';
import { keyList } from './key-list';

export function KeysHelp({ onClose }: { onClose: () => void }) {
  const [single, setSingle] = useState(keyList.singleKeys);
  const everywhere = { title: words.everywhere, help: [{ keys: '?', what: words.showHelp }, { keys: 'Esc', what: words.escape }] };
  return (
    <Dialog title={words.title} onClose={onClose}>
      {[everywhere, ...keyList.all.filter(({ help }) => help.length > 0)].map((group) => (
        <section key={group.title}>
          <h3>{group.title}</h3>
          <table className="list">
            <tbody>
              {group.help.map(({ keys, what }) => (
                <tr key={keys}>
                  <th scope="row">
                    {keys.split(' ').map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </th>
                  <td>{what}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <label className="line">
        <input
          type="checkbox"
          checked={single}
          onChange={(event) => {
            keyList.singleKeys = event.target.checked;
            setSingle(event.target.checked);
          }}
        />
        {words.singleKeys}
        <span className="quiet">{words.singleKeysWhat}</span>
      </label>
      <div className="buttons">
        <button type="button" className="button primary" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Dialog>
  );
}
