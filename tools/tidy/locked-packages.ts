// The same packages on every machine: exact versions in package.json, no addresses in the lockfile, each with its digest.
import type { Check, Finding } from './check';

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
interface Lockfile {
  packages?: Record<string, { resolved?: string; integrity?: string; link?: boolean; inBundle?: boolean }>;
}

export const lockedPackages: Check = {
  name: 'locked-packages',
  rule: 'versions are exact; the lockfile holds digests and no resolved addresses',
  run: (tree) => {
    const findings: Finding[] = [];
    if (tree.has('package.json')) {
      const manifest = JSON.parse(tree.text('package.json')) as Manifest;
      const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
      for (const [name, version] of Object.entries(wanted)) {
        if (/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) continue;
        findings.push({ path: 'package.json', line: 0, message: `${name} «${version}» is not an exact version` });
      }
    }
    if (!tree.has('package-lock.json')) return findings;
    const lock = JSON.parse(tree.text('package-lock.json')) as Lockfile;
    for (const [name, entry] of Object.entries(lock.packages ?? {})) {
      const fault = entry.resolved
        ? 'has a resolved address'
        : !entry.integrity && !entry.link && !entry.inBundle
          ? 'has no digest'
          : null;
      if (name !== '' && fault) findings.push({ path: 'package-lock.json', line: 0, message: `${name} ${fault}` });
    }
    return findings;
  },
};
