// `npm run build:page`: the page alone, for those who run the API without `npm start`. It holds no logic.
import { buildPage } from './page/build-page';

buildPage().then(
  (built) => console.log(built ? '页面已构建到 apps/web/dist' : '页面已是最新'),
  (fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exit(1);
  },
);
