// The house's own ESLint rules: each is a name that reads as a sentence, the syntax it forbids and why.
// It never says where a rule holds (eslint.config.mjs does) and never fixes anything.

const forbid = (why, ...selectors) => ({
  meta: { type: 'problem', schema: [], messages: { forbidden: why } },
  create: (context) =>
    Object.fromEntries(
      selectors.map((selector) => [selector, (node) => context.report({ node, messageId: 'forbidden' })]),
    ),
});

/** A value read from an object in any of the ways JavaScript has: a.b, a['b'], const { b } = a. */
const member = (object, names) => [
  `MemberExpression[object.name=${object}][property.name=${names}]`,
  `MemberExpression[object.name=${object}][property.value=${names}]`,
  `VariableDeclarator[init.name=${object}] > ObjectPattern > Property[key.name=${names}]`,
];
const anyMember = (names) => [
  `MemberExpression[property.name=${names}]`,
  `MemberExpression[property.value=${names}]`,
  `ObjectPattern > Property[key.name=${names}]`,
];

const noClock = forbid(
  'A pure room knows no clock: the moment comes in as data (an argument or the event).',
  ...member('/^Date$/', '/^now$/'),
  'VariableDeclarator[init.name=/^(Date|performance)$/] > Identifier.id', // a clock under another name
  ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
  ...member('/^(performance|Temporal|process)$/', '/^(now|timeOrigin|Now|hrtime|uptime)$/'),
);

const noTimers = forbid(
  'A pure room waits for nothing and reaches for nothing outside its arguments.',
  'CallExpression[callee.name=/^(setTimeout|setInterval|setImmediate|queueMicrotask|fetch|require)$/]',
  'MemberExpression[object.name=/^(globalThis|process)$/]',
  'VariableDeclarator[init.name=/^(globalThis|process)$/]',
  'ImportExpression',
);

const noChance = forbid(
  'A pure room draws no lots: salts and ids come in as data, so that the same input gives the same bytes.',
  ...member('/^Math$/', '/^random$/'),
  ...anyMember('/^(randomUUID|randomBytes|randomInt|getRandomValues)$/'),
  'ImportSpecifier[imported.name=/^(random|webcrypto|generateKey|getRandomValues)/]',
);

const noMachineLocale = forbid(
  'The answer would depend on the time zone or language of the machine: compute in UTC text and compare code units.',
  ...anyMember('/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/'),
  ...anyMember('/^(toLocale\\w*|localeCompare|toDateString|toTimeString)$/'),
  'MemberExpression[object.name="Intl"]',
);

const noBinaryFloats = forbid(
  'Scores and money are decimal text (libs/scoring decimals); binary floats lose digits. For counts and days disable this line and say why.',
  'CallExpression[callee.name=/^(Number|parseFloat|parseInt)$/]',
  ...member('/^Number$/', '/^(parseFloat|parseInt)$/'),
  'MemberExpression[object.name="Math"]',
  'VariableDeclarator[init.name="Math"]',
  'UnaryExpression[operator="+"]:not([argument.type="Literal"])',
  ...anyMember('/^(toFixed|toPrecision|toNumber)$/'),
  'Literal[raw=/^[0-9_]*[.][0-9]|^[0-9][0-9_.]*[eE]/]',
);

const noTypeormSave = forbid(
  'TypeORM save() is no optimistic lock: it overwrites a newer row and sets its version back. Write UPDATE … WHERE version = :v in a store and check one row was hit.',
  ...anyMember('/^(save|softRemove|recover)$/'),
);

const writesThroughOperations = forbid(
  'Apps write through @jishen/operations only: no transaction, no store and no writing SQL here.',
  'ImportDeclaration[source.value="@jishen/persistence"] ImportSpecifier[imported.name=/^(inTransaction|Tx|composeWrite|\\w+(Part|Statement|Store)|(insert|update|delete|upsert|lock|touch|write|append|store)[A-Z]\\w*)$/]',
  'ImportDeclaration[source.value="@jishen/persistence"] ImportNamespaceSpecifier',
  'Literal[value=/(^|;)\\s*(insert\\s+into|update\\s+\\w+(\\.\\w+)?\\s+set|delete\\s+from|truncate|alter|drop)\\b/i]',
  'TemplateElement[value.raw=/(^|;)\\s*(insert\\s+into|update\\s+\\w+(\\.\\w+)?\\s+set|delete\\s+from|truncate|alter|drop)\\b/i]',
);

const transactionsInOperations = forbid(
  'Only operations open a write transaction (libs/operations); here read, or call an operation.',
  'CallExpression[callee.name="inTransaction"]',
  'CallExpression[callee.property.name=/^(transaction|startTransaction|createQueryRunner)$/]',
);

const noConsole = forbid(
  'A library does not print: return a value, or take a log function as an argument.',
  'MemberExpression[object.name="console"]',
  'MemberExpression[object.name="process"][property.name=/^(stdout|stderr)$/]',
);

const exceptionsNeedAReason = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      reason: 'Name the rule and say why: // eslint-disable-next-line <rule> -- <reason of at least three words>',
    },
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (!/^\s*eslint-disable/.test(comment.value)) continue;
        if (/^\s*eslint-disable(-next-line|-line)?\s+[\w@/,\s-]+?\s--\s+(\S+\s+){2,}\S/.test(comment.value)) continue;
        context.report({ loc: comment.loc, messageId: 'reason' });
      }
    },
  }),
};

export const houseRules = {
  rules: {
    'pure-rooms-know-no-clock': noClock,
    'pure-rooms-wait-for-nothing': noTimers,
    'pure-rooms-draw-no-lots': noChance,
    'pure-rooms-know-no-locale': noMachineLocale,
    'no-binary-floats-near-scores': noBinaryFloats,
    'no-typeorm-save': noTypeormSave,
    'apps-write-through-operations': writesThroughOperations,
    'transactions-open-in-operations': transactionsInOperations,
    'libraries-do-not-print': noConsole,
    'exceptions-need-a-reason': exceptionsNeedAReason,
  },
};
