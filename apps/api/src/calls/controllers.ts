// Every controller of the API, in one list: what Nest serves and what OpenAPI describes are made from it.
import { AdministrationController } from './administration.controller';
import { AuditController } from './audit.controller';
import { CyclesController } from './cycles.controller';
import { EvidenceController } from './evidence.controller';
import { ItemsController } from './items.controller';
import { PagesController } from './pages.controller';
import { PicturesController } from './pictures.controller';
import { PrintController } from './print.controller';
import { RegisterController } from './register.controller';
import { RemindersController } from './reminders.controller';
import { ReviewsController } from './reviews.controller';
import { SessionController } from './session.controller';
import { SubmissionsController } from './submissions.controller';
import { WatchController } from './watch.controller';

export const controllers = [
  SessionController, CyclesController, SubmissionsController, EvidenceController, ReviewsController, RemindersController, PicturesController, PrintController, ItemsController, AuditController,
  AdministrationController, RegisterController,
  WatchController, PagesController,
] as const;
