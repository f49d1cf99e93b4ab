// Every controller of the API, in one list: what Nest serves and what OpenAPI describes are made from it.
import { AdministrationController } from './administration.controller';
import { AuditController } from './audit.controller';
import { BatchController } from './batch.controller';
import { CyclesController } from './cycles.controller';
import { EvidenceController } from './evidence.controller';
import { InboxController } from './inbox.controller';
import { ItemEvidenceController } from './item-evidence.controller';
import { ItemsController } from './items.controller';
import { PagesController } from './pages.controller';
import { PicturesController } from './pictures.controller';
import { PrintController } from './print.controller';
import { PublicPagesController } from './public-pages.controller';
import { PublicationsController } from './publications.controller';
import { RegisterController } from './register.controller';
import { RemindersController } from './reminders.controller';
import { ReviewsController } from './reviews.controller';
import { RuleSetsController } from './rule-sets.controller';
import { SessionController } from './session.controller';
import { SubmissionsController } from './submissions.controller';
import { WatchController } from './watch.controller';

export const controllers = [
  SessionController, CyclesController, SubmissionsController, BatchController, EvidenceController, ReviewsController, RemindersController, InboxController, PicturesController, PrintController, ItemsController, ItemEvidenceController, AuditController,
  AdministrationController, RegisterController, RuleSetsController,
  PublicationsController, PublicPagesController, WatchController, PagesController,
] as const;
