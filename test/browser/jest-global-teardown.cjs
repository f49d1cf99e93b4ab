// Jest loads this outside its own module system; it uses what jest-global-setup.cjs has started.
module.exports = async () => {
  await require('./start-house.ts').default.stop();
  require('./browser-program.ts').default.forget();
};
