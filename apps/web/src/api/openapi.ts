// Types of every call, made from the OpenAPI document of apps/api (npm run generate). Nobody writes here by hand.
export interface paths {
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我是谁：本人、岗位、区县 */
        get: operations["get-api-session"];
        put?: never;
        /** 登录；会话放在 HttpOnly 的 Cookie 里 */
        post: operations["post-api-session"];
        /** 退出登录；没有登录时也成功 */
        delete: operations["delete-api-session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改本人密码；本人其他的登录随之失效 */
        post: operations["post-api-session-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demonstration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 演示账号；仅在内置数据库载入了演示数据时有 */
        get: operations["get-api-demonstration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度任务 */
        get: operations["get-api-cycles"];
        put?: never;
        /** 开启年度任务：每个预算单位得到一份整体自评草稿 */
        post: operations["post-api-cycles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试走：开启这个年度任务会给哪些单位、有哪些事项要先解决或写明理由豁免；什么也不写 */
        post: operations["post-api-cycles-dry-run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度任务与进度 */
        get: operations["get-api-cycles-id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现在能不能收回这个年度任务，已有哪些填报 */
        get: operations["get-api-cycles-id-recall"];
        put?: never;
        /** 收回还没有人填报的年度任务：其中的自评件随之作废，记录都保留 */
        post: operations["post-api-cycles-id-recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事实相近而得分不同的：在看得到的已提交自评件之间比对 */
        get: operations["get-api-cycles-id-comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 进度：看得到的每份自评件在哪个环节、在谁处、逾期几天，连同各环节的数；Accept 为 xlsx 或 csv 的类型时是同一答案的表格文件 */
        get: operations["get-api-cycles-id-progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一页概览：各环节有几件、谁逾期、各岗位调整了多少、退回和本年、上年的问题各有多少；Accept 为 xlsx 或 csv 的类型时是同一答案的表格文件 */
        get: operations["get-api-cycles-id-overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办、已办、我发起的、抄送我的；各列表 Accept 为 xlsx 或 csv 的类型时是全部内容的表格 */
        get: operations["get-api-worklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/worklist/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办、已办、我发起的、抄送我的各有几件 */
        get: operations["get-api-worklist-counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 看得到的自评件 */
        get: operations["get-api-submissions"];
        put?: never;
        /** 新建项目自评件；整体自评件被撤销后也可重新建立 */
        post: operations["post-api-submissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 自评件详情；给出 asOf 时是当时的样子，只供查看 */
        get: operations["get-api-submissions-id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办理：保存、提交、审签、退回、调分……；回答办理后的详情 */
        post: operations["post-api-submissions-id-events"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理过程 */
        get: operations["get-api-submissions-id-timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 评分台账 */
        get: operations["get-api-submissions-id-ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/last-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 上年同一张表的定稿，以及各行的审核意见 */
        get: operations["get-api-submissions-id-last-year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/rows/{row}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一行的来龙去脉 */
        get: operations["get-api-submissions-id-rows-row-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batch-approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 这些自评件里哪些可以一起同意，哪些不能、为什么；给出 key 时还回答哪些已登记 */
        get: operations["get-api-batch-approvals"];
        put?: never;
        /** 一起同意几件：逐件办理、逐件登记、逐件回答；同一个键重发，已办的回答原来的结果 */
        post: operations["post-api-batch-approvals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 佐证列表、上传限制、本人能做什么 */
        get: operations["get-api-submissions-id-evidence"];
        put?: never;
        /** 上传一份佐证：请求体就是文件本身；rows 为要关联的行，逗号分隔 */
        post: operations["post-api-submissions-id-evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/evidence/{evidence}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 关联到行、取消关联、停用 */
        post: operations["post-api-submissions-id-evidence-evidence-events"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/evidence/{evidence}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 能怎样预览；Word、Excel 的文字和表格 */
        get: operations["get-api-submissions-id-evidence-evidence-preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/evidence/{evidence}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一页或一张图，缩到所要的宽度 */
        get: operations["get-api-submissions-id-evidence-evidence-pages-page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/evidence/{evidence}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载原文件 */
        get: operations["get-api-submissions-id-evidence-evidence-file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的审核草稿，以及本人上次退回或签字以后的变化 */
        get: operations["get-api-submissions-id-review"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/review-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 保存本人的审核草稿：已核、意见、拟调整；随同意或退回一并生效 */
        put: operations["put-api-submissions-id-review-draft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/review-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核页打开着、还开着、离开了；或从同一环节的人手里接手。只是提醒，不影响同意和退回 */
        post: operations["post-api-submissions-id-review-hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/clause-tally": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 同类：本期其他单位同一条款的调整 */
        get: operations["get-api-submissions-id-clause-tally"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现在在谁那里 */
        get: operations["get-api-submissions-id-desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 为这份自评件发出的邮件：通知了谁、哪一件事、是否送达 */
        get: operations["get-api-submissions-id-notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现在能不能催办，最近一次是何时 */
        get: operations["get-api-submissions-id-reminders"];
        put?: never;
        /** 催办当前环节：一个环节一天一次，邮件提醒办理人 */
        post: operations["post-api-submissions-id-reminders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的消息：一件一条，最新的在上；需要我办的，或供我知晓的 */
        get: operations["get-api-inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的消息各有几件，几件没读 */
        get: operations["get-api-inbox-counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标为已读，或归档；回答标过以后的件数。还没发出的邮件不再发 */
        post: operations["post-api-inbox-marks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人希望怎样收到邮件 */
        get: operations["get-api-inbox-settings"];
        /** 改为即时、每日 8:30 汇总或仅站内；催办总是即时 */
        put: operations["put-api-inbox-settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 自评与复核、偏离的分布、各审核岗位签过的总分、同一条款扣了多少分；Accept 为 xlsx 或 csv 的类型时是同一答案的表格文件（table 所指的那张图） */
        get: operations["get-api-cycles-id-scores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/execution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 执行率与得分；Accept 为 xlsx 或 csv 的类型时是同一答案的表格文件 */
        get: operations["get-api-cycles-id-execution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/heat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各部门办到哪一步；Accept 为 xlsx 或 csv 的类型时是同一答案的表格文件 */
        get: operations["get-api-cycles-id-heat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 官方表样，逐页排好 */
        get: operations["get-api-submissions-id-print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/print.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 官方表样的 PDF */
        get: operations["get-api-submissions-id-print-pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 看得到的整改事项 */
        get: operations["get-api-rectification-items"];
        put?: never;
        /** 登记整改事项（监控、重点评价、审计、以前年度） */
        post: operations["post-api-rectification-items"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification-items/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 看得到的整改事项各有多少，下一件办哪件 */
        get: operations["get-api-rectification-items-summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification-items/ageing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未了的整改有多久、每月销号多少；Accept 为 xlsx 或 csv 的类型时是 table 所指那张图的表格文件 */
        get: operations["get-api-rectification-items-ageing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改事项详情 */
        get: operations["get-api-rectification-items-id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification-items/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交整改、核销、再开、结转 */
        post: operations["post-api-rectification-items-id-events"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification-items/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改事项的材料、上传限制、本人能不能添加 */
        get: operations["get-api-rectification-items-id-evidence"];
        put?: never;
        /** 上传一份整改材料：请求体就是文件本身；提交整改时用它的编号指明 */
        post: operations["post-api-rectification-items-id-evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification-items/{id}/evidence/{evidence}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用一份没有写进答复的整改材料，须写明理由 */
        post: operations["post-api-rectification-items-id-evidence-evidence-events"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification-items/{id}/evidence/{evidence}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改材料能怎样预览；Word、Excel 的文字和表格 */
        get: operations["get-api-rectification-items-id-evidence-evidence-preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification-items/{id}/evidence/{evidence}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改材料的一页或一张图，缩到所要的宽度 */
        get: operations["get-api-rectification-items-id-evidence-evidence-pages-page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification-items/{id}/evidence/{evidence}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载整改材料的原文件 */
        get: operations["get-api-rectification-items-id-evidence-evidence-file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以问的问题：整句、空格、答案的列 */
        get: operations["get-api-audit-questions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/questions/{question}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个问题的答案；Accept 为 xlsx、csv 或 pdf 的类型时是同一答案的全部，作为文件。每问一次记一条审计记录 */
        get: operations["get-api-audit-questions-question"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/score-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 谁改了哪一分：从多少到多少、何时、凭什么；Accept 为 xlsx、csv 或 pdf 的类型时是同一答案的全部，作为文件 */
        get: operations["get-api-audit-score-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/files/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人正在导出的文件整理到了第几条；key 是导出时给的 */
        get: operations["get-api-audit-files-key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审计记录；kind=refusal 为被拒绝的操作；Accept 为 xlsx 或 csv 的类型时是表格文件 */
        get: operations["get-api-audit-entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/kept-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人保留的常用查询 */
        get: operations["get-api-audit-kept-questions"];
        put?: never;
        /** 保留一个常用查询，空格一并保留 */
        post: operations["post-api-audit-kept-questions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/kept-questions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除一个常用查询 */
        delete: operations["delete-api-audit-kept-questions-id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员 */
        get: operations["get-api-admin-people"];
        put?: never;
        /** 建立人员与账号；一次性密码只回答一次 */
        post: operations["post-api-admin-people"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/people/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用人员；其登录立即失效 */
        post: operations["post-api-admin-people-id-disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/people/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置忘记的密码；一次性密码只回答一次，登录后必须修改 */
        post: operations["post-api-admin-people-id-password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员与岗位：某一时刻谁任什么岗位 */
        get: operations["get-api-admin-appointments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/people/{id}/powers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 这个人凭岗位能看什么、能办什么，受哪些限制 */
        get: operations["get-api-admin-people-id-powers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位 */
        get: operations["get-api-admin-units"];
        put?: never;
        /** 建立单位 */
        post: operations["post-api-admin-units"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 岗位任职 */
        get: operations["get-api-admin-posts"];
        put?: never;
        /** 任命 */
        post: operations["post-api-admin-posts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/posts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束任职 */
        post: operations["post-api-admin-posts-id-end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/people/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 成批建立人员与账号：有一行有错就一行也不写入；一次性密码由 seed 得出，不存 */
        post: operations["post-api-admin-people-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/units/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 成批建立单位：有一行有错就一行也不写入 */
        post: operations["post-api-admin-units-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/posts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 成批任命：有一行有错就一行也不写入 */
        post: operations["post-api-admin-posts-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记过的审批路线 */
        get: operations["get-api-admin-routes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记过的评分规则集 */
        get: operations["get-api-admin-rule-sets"];
        put?: never;
        /** 登记本地的评分规则集；一版只写一次 */
        post: operations["post-api-admin-rule-sets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 邮件投递 */
        get: operations["get-api-admin-deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/development-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 开发邮箱：没有邮件服务器时邮件止于此 */
        get: operations["get-api-admin-development-mail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记过的评分规则集，各用于哪些年度 */
        get: operations["get-api-rule-sets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{id}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份评分规则集：逐行用文字写出，附原文 */
        get: operations["get-api-rule-sets-id-version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{id}/{version}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 两份评分规则集哪里不同 */
        get: operations["get-api-rule-sets-id-version-comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{id}/{version}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 在一份看得到的自评件上试算：逐行与现在的并排；什么也不写 */
        post: operations["post-api-rule-sets-id-version-trial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{id}/{version}/cycle-trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 在一个年度任务里看得到的、已送审的自评件上试算，分页；什么也不写 */
        post: operations["post-api-rule-sets-id-version-cycle-trial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已公开的自评件，每件列最新一版，最近公开的在前；不用登录 */
        get: operations["get-api-public-publications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/publications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份公开的自评件，最新一版；Accept 为 xlsx 或 PDF 的类型时是同一内容的文件 */
        get: operations["get-api-public-publications-id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/publications/{id}/editions/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份公开的自评件的某一版，内容不再改变；Accept 为 xlsx 或 PDF 的类型时是同一内容的文件 */
        get: operations["get-api-public-publications-id-editions-edition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公开目录（网页） */
        get: operations["get-public"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份公开的自评件，最新一版（网页） */
        get: operations["get-public-id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/{id}/editions/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份公开的自评件的某一版（网页） */
        get: operations["get-public-id-editions-edition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/{id}/editions/{edition}/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 这一版的文件：xlsx 或 pdf */
        get: operations["get-public-id-editions-edition-format"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 进程在运行 */
        get: operations["get-healthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 数据库连得上且已升级到本程序的版本 */
        get: operations["get-readyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Prometheus 指标 */
        get: operations["get-metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本接口的 OpenAPI 3.1 描述 */
        get: operations["get-api-openapi-json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接口文档 */
        get: operations["get-api-docs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docs/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接口文档的样式与脚本 */
        get: operations["get-api-docs-file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Problem: {
            /** @description 问题类型的标识（urn） */
            type: string;
            /** @description 状态码的含义 */
            title: string;
            status: number;
            /** @description 为什么不行、该怎么办 */
            detail: string;
            /** @description 请求的地址 */
            instance: string;
            /** @description 稳定的代码，见 x-problem-codes */
            code: string;
            /** @description 未通过的规则 */
            rule?: string;
            data: {
                [key: string]: unknown;
            };
            requestId: string;
        };
        Created: {
            /** Format: uuid */
            id: string;
        };
        /** @description 本人现在能否做这件事；不能时说明原因。posts：几个岗位都可以时，须在 postId 里选定其一 */
        AllowedAction: {
            type: string;
            allowed: boolean;
            refusal?: {
                code: string;
                rule: string;
                detail: string;
                data: {
                    [key: string]: unknown;
                };
            };
            posts?: {
                /** Format: uuid */
                postId: string;
                /** @enum {string} */
                role: "preparer" | "unit-head" | "department-reviewer" | "bureau-reviewer" | "bureau-performance" | "bureau-head" | "third-party" | "auditor" | "system-admin" | "security-admin" | "audit-admin";
                unitName: string;
            }[];
        };
        Evidence: {
            /** Format: uuid */
            id: string;
            /** @description 上传时的文件名；依法抹去后为 null */
            name: string | null;
            kind: string;
            kindName: string;
            bytes: number;
            /** @description 内容的 SHA-256 */
            digest: string;
            pages: number | null;
            /** @enum {string} */
            preview: "pages" | "picture" | "html" | "none";
            /**
             * @description unit：单位的佐证，随内容一起送审；review：审核人为调整得分所附；item：整改事项的材料
             * @enum {string}
             */
            origin: "unit" | "review" | "item";
            levelKey: string | null;
            rows: string[];
            round: number;
            addedBy: {
                /** Format: uuid */
                personId: string;
                name: string | null;
                /** @enum {string} */
                role: "preparer" | "unit-head" | "department-reviewer" | "bureau-reviewer" | "bureau-performance" | "bureau-head" | "third-party" | "auditor" | "system-admin" | "security-admin" | "audit-admin";
                unitName: string;
            };
            /** Format: date-time */
            addedAt: string;
            disabled: {
                /** Format: date-time */
                at: string;
                reason: string | null;
            } | null;
            /** @description 有调整引用它；整改材料：有答复或核销写明了它 */
            cited: boolean;
            /** @description 本人对这一份能做什么：关联、停用；已停用的为空 */
            allowedActions: components["schemas"]["AllowedAction"][];
        };
        EvidenceList: {
            version: number;
            contentHash: string;
            limits: {
                bytes: number;
                files: number;
                pdfPages: number;
                kinds: string;
                endings: string[];
            };
            items: components["schemas"]["Evidence"][];
            /** @description 本人能不能添加 */
            allowedActions: components["schemas"]["AllowedAction"][];
            disableNeedsReason: boolean;
        };
        ItemEvidenceList: {
            limits: {
                bytes: number;
                files: number;
                pdfPages: number;
                kinds: string;
                endings: string[];
            };
            items: components["schemas"]["Evidence"][];
            /** @description 本人能不能添加 */
            allowedActions: components["schemas"]["AllowedAction"][];
        };
        ItemFileChanged: {
            /** Format: uuid */
            id: string;
        };
        ItemFileAct: {
            /** @constant */
            type: "DISABLE";
            /** Format: uuid */
            postId?: string;
            reason: string;
        };
        EvidencePreview: {
            /** @enum {string} */
            kind: "pages" | "picture" | "html" | "none";
            pages: number | null;
            /** @description 只有文字、标题、列表和表格 */
            html: string | null;
            /** @description 内容太长，后面的没有显示 */
            cut: boolean;
            /** @description 不能预览时说明原因 */
            why: string | null;
        };
        /** @description 改动后的自评件版本和内容指纹 */
        EvidenceChanged: {
            /** Format: uuid */
            id: string;
            version: number;
            contentHash: string;
        };
        CycleRecalled: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            recalledAt: string;
            /** @description 随之作废的自评件 */
            cancelled: number;
        };
        CycleRecall: {
            allowed: boolean;
            refusal: {
                code: string;
                rule: string;
                detail: string;
                data: {
                    [key: string]: unknown;
                };
            } | null;
            /** @description 这个年度任务里没有作废的自评件 */
            forms: number;
            /** @description 已有人填报的，先列五十件；有一件就不能收回，收回也不会删除它们 */
            entered: {
                /** Format: uuid */
                submissionId: string;
                unitName: string;
                name: string;
                state: string;
                rows: number;
                files: number;
            }[];
            enteredCount: number;
            recalled: {
                /** Format: date-time */
                at: string;
                byName: string | null;
            } | null;
        };
        ReviewDraftBody: {
            /** @default [] */
            rows?: {
                key: string;
                rowVersion: number;
                mark?: string | null;
                remark?: string;
                score?: string;
                clause?: string;
                reason?: string;
                evidence?: string;
            }[];
            general?: {
                rowVersion: number;
                opinion?: string;
                remark?: string;
            };
        };
        ReviewHoldBody: {
            /** @constant */
            act: "OPEN";
            contentHash?: string;
        } | {
            /** @constant */
            act: "STAY";
            contentHash?: string;
        } | {
            /** @constant */
            act: "LEAVE";
        } | {
            /** @constant */
            act: "TAKE_OVER";
            contentHash?: string;
            /**
             * Format: date-time
             * @description 看到的对方从何时起打开；对不上说明已换了人
             */
            since: string;
        };
        /** @description 同一环节的人谁正打开着审核。只是提醒，不影响同意和退回 */
        ReviewHold: {
            mine: boolean;
            /** @description 同一环节里别的人打开着；没有为 null */
            other: {
                /** Format: uuid */
                personId: string;
                name: string;
                /** Format: date-time */
                since: string;
            } | null;
        };
        BatchBody: {
            items: {
                /** Format: uuid */
                submissionId: string;
                expectedVersion: number;
                contentHash: string;
            }[];
            opinion?: string;
            /** Format: uuid */
            postId?: string;
        };
        BatchCandidate: {
            /** Format: uuid */
            submissionId: string;
            unitName: string;
            name: string;
            /** @enum {string} */
            form: "overall" | "project";
            year: number;
            levelName: string | null;
            round: number;
            version: number;
            contentHash: string;
            total: string | null;
            grade: string | null;
            exceptions: number;
            /**
             * @description 本人打开看过现在的内容、办理过现在的内容、只看过以前的内容，或没有打开过
             * @enum {string}
             */
            seen: "current" | "decided" | "earlier" | "never";
            seenAt: string | null;
            /** @description 已随所问的那一批登记同意 */
            recorded: boolean;
            /** @description 为什么不能一起同意；空的可以 */
            reasons: {
                code: string;
                rule: string;
                detail: string;
                data: {
                    [key: string]: unknown;
                };
            }[];
        };
        Batch: {
            items: components["schemas"]["BatchCandidate"][];
            /** @description 没有找到，或没有查看的岗位 */
            missing: string[];
        };
        BatchItemResult: {
            /** Format: uuid */
            submissionId: string;
            agreed: boolean;
            replayed: boolean;
            refusal: {
                code: string;
                rule: string;
                detail: string;
                data: {
                    [key: string]: unknown;
                };
            } | null;
            /** @description 同意以后在哪个环节 */
            levelName: string | null;
        };
        /** @description 每一件各有结果；一件不成不影响其他 */
        BatchResult: {
            items: components["schemas"]["BatchItemResult"][];
        };
        PersonCreated: {
            /** Format: uuid */
            id: string;
            account: string;
            /** @description 只在第一次回答里给出；同一个 Idempotency-Key 再次请求时为 null */
            oneTimePassword: string | null;
        };
        PersonDisabled: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            disabledAt: string;
        };
        PostCreated: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            validFrom: string;
            validTo: string | null;
        };
        PostEnded: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            validTo: string;
        };
        RowFault: {
            line: number;
            /** @description 哪一格；空：整行 */
            field: string | null;
            message: string;
        };
        ImportAnswer: {
            /** @description 收到多少行 */
            count: number;
            /** @description 只在试走时有：有一处就一行也不写入 */
            faults: components["schemas"]["RowFault"][];
            made: {
                line: number;
                /** Format: uuid */
                id: string;
            }[];
        };
        ImportPeopleAnswer: {
            /** @description 收到多少行 */
            count: number;
            /** @description 只在试走时有：有一处就一行也不写入 */
            faults: components["schemas"]["RowFault"][];
            made: {
                line: number;
                /** Format: uuid */
                id: string;
                displayName: string;
                account: string;
                oneTimePassword: string;
            }[];
        };
        Person: {
            /** Format: uuid */
            id: string;
            displayName: string;
            email: string | null;
            accounts: string[];
            disabledAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        Unit: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            /** @enum {string} */
            kind: "unit" | "department" | "bureau";
            departmentId: string | null;
            departmentName: string | null;
            demonstration: boolean;
        };
        Post: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            personName: string;
            /** @enum {string} */
            role: "preparer" | "unit-head" | "department-reviewer" | "bureau-reviewer" | "bureau-performance" | "bureau-head" | "third-party" | "auditor" | "system-admin" | "security-admin" | "audit-admin";
            /** Format: uuid */
            unitId: string;
            unitName: string;
            /** Format: date-time */
            validFrom: string;
            validTo: string | null;
        };
        Appointment: {
            /** Format: uuid */
            personId: string;
            personName: string;
            accounts: string[];
            disabled: boolean;
            /** @description 最近一次由系统管理员重置密码；own：本人已改成自己的密码；没有重置过的没有这一项 */
            passwordReset?: {
                account: string;
                /** Format: date-time */
                at: string;
                byName: string | null;
                own: boolean;
                /** Format: date-time */
                until: string;
                expired: boolean;
            };
            posts: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                role: "preparer" | "unit-head" | "department-reviewer" | "bureau-reviewer" | "bureau-performance" | "bureau-head" | "third-party" | "auditor" | "system-admin" | "security-admin" | "audit-admin";
                /** Format: uuid */
                unitId: string;
                unitName: string;
                /** Format: date-time */
                validFrom: string;
                validTo: string | null;
                /** @enum {string} */
                standing: "valid" | "future" | "ended";
            }[];
        };
        AppointmentPage: {
            items: components["schemas"]["Appointment"][];
            next: string | null;
        };
        Powers: {
            personName: string;
            /** Format: date-time */
            asOf: string;
            posts: {
                /** Format: uuid */
                postId: string;
                roleName: string;
                unitName: string;
                may: {
                    what: string;
                    on: string;
                    where: string;
                    when: string;
                }[];
            }[];
            /** @description 职责分离：无论有哪些岗位都受的限制 */
            limits: string[];
        };
        Delivery: {
            /** Format: uuid */
            id: string;
            notice: string;
            submissionId: string | null;
            itemId: string | null;
            /** Format: uuid */
            personId: string;
            personName: string;
            address: string;
            subject: string;
            messageId: string;
            /** @enum {string} */
            status: "queued" | "accepted" | "failed" | "dead" | "held" | "joined" | "unsent" | "unneeded";
            attempts: number;
            serverWords: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
        };
        SentNotice: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            notice: "task-waits" | "returned" | "approved" | "findings-raised" | "published" | "reminder";
            personName: string;
            /** @enum {string} */
            status: "queued" | "accepted" | "failed" | "dead" | "held" | "joined" | "unsent" | "unneeded";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
        };
        DevelopmentMail: {
            /** Format: uuid */
            id: string;
            messageId: string;
            address: string;
            subject: string;
            text: string;
            raw: string;
            /** Format: date-time */
            receivedAt: string;
        };
        PersonPage: {
            items: components["schemas"]["Person"][];
            next: string | null;
        };
        UnitPage: {
            items: components["schemas"]["Unit"][];
            next: string | null;
        };
        PostPage: {
            items: components["schemas"]["Post"][];
            next: string | null;
        };
        SentNoticePage: {
            items: components["schemas"]["SentNotice"][];
            next: string | null;
        };
        DeliveryPage: {
            items: components["schemas"]["Delivery"][];
            next: string | null;
        };
        DevelopmentMailPage: {
            items: components["schemas"]["DevelopmentMail"][];
            next: string | null;
        };
        InboxEntry: {
            /**
             * Format: uuid
             * @description 最新一条的编号
             */
            id: string;
            submissionId: string | null;
            itemId: string | null;
            unitName: string;
            name: string;
            /** @enum {string} */
            notice: "task-waits" | "returned" | "approved" | "findings-raised" | "published" | "reminder";
            /** @description 与邮件标题一字不差 */
            subject: string;
            /** Format: date-time */
            at: string;
            unread: boolean;
            /** @description 同一件一共几条 */
            facts: number;
            mine: boolean;
            /** @description 最新一条以后本人何时办了；办了的算已读 */
            settledAt: string | null;
            mail: {
                /** @enum {string} */
                status: "queued" | "accepted" | "failed" | "dead" | "held" | "joined" | "unsent" | "unneeded";
                inDigest: boolean;
                /** @description 没有发出时，下次何时再试 */
                nextTryAt: string | null;
            };
        };
        InboxPage: {
            items: components["schemas"]["InboxEntry"][];
            next: string | null;
        };
        /** @description 件数，一件算一条；unread 是还有没读的件数 */
        InboxCounts: {
            mine: number;
            known: number;
            unread: number;
        };
        InboxMarksBody: {
            /** @enum {string} */
            act: "READ" | "ARCHIVE";
            entries: {
                /**
                 * Format: uuid
                 * @description 自评件或整改事项的编号
                 */
                thing: string;
                /**
                 * Format: uuid
                 * @description 看到的最新一条；之后来的仍算没读
                 */
                upTo: string;
            }[];
        };
        MailWishBody: {
            /** @enum {string} */
            mode: "at-once" | "daily" | "site-only";
        };
        /** @description 即时、每日 8:30 汇总、仅站内；催办总是即时。email：本人登记的邮箱 */
        MailWish: {
            /** @enum {string} */
            mode: "at-once" | "daily" | "site-only";
            email: string | null;
        };
        LastYear: {
            /** @description 同一单位上年同一张表：已公开的以公开版为准，否则以最后一次送审的内容为准；没有、或者看不到的为 null */
            lastYear: {
                /** Format: uuid */
                submissionId: string;
                year: number;
                name: string;
                published: boolean;
                rows: {
                    key: string;
                    name: string | null;
                    claimed: string | null;
                    final: string | null;
                    cells: {
                        [key: string]: string;
                    };
                }[];
                remarks: {
                    row: string;
                    text: string;
                    by: string | null;
                    /** Format: date-time */
                    at: string;
                }[];
            } | null;
            /** @description 这份自评件最近一次退回时对各行的意见 */
            remarks: {
                row: string;
                text: string;
                by: string | null;
                /** Format: date-time */
                at: string;
            }[];
        };
        Review: {
            /** @description 本人的审核草稿；别人看不到 */
            draft: {
                rows: {
                    key: string;
                    rowVersion: number;
                    mark: string | null;
                    remark: string;
                    score: string;
                    clause: string;
                    reason: string;
                    evidence: string;
                }[];
                general: {
                    rowVersion: number;
                    opinion: string;
                    remark: string;
                };
            };
            /** @description 各行现在的指纹：已核标记记的就是它，行变了标记自动失效 */
            rows: {
                key: string;
                digest: string;
            }[];
            /** @description 本人上次退回或签字以后的变化；从没办过的为 null */
            since: {
                /** @enum {string} */
                kind: "approved" | "returned";
                round: number;
                /** Format: date-time */
                at: string;
                reason: string | null;
                remarks: {
                    row: string;
                    text: string;
                }[];
                changes: {
                    row: string;
                    /**
                     * @description 填报的格、规则算得的分、复核后的得分、单位的佐证（从、到是文件名）
                     * @enum {string}
                     */
                    kind: "cell" | "computed" | "final" | "evidence";
                    /** @description 格的键，或佐证的编号 */
                    cell: string | null;
                    from: string | null;
                    to: string | null;
                }[];
            } | null;
        };
        ReviewDraftSaved: {
            rows: {
                key: string;
                rowVersion: number;
            }[];
            general: {
                rowVersion: number;
            } | null;
        };
        /** @description 本期其他单位同一行、同一条款的调整：几家，幅度，中位数；只含看得到的单位 */
        ClauseTally: {
            items: {
                row: string;
                clause: string;
                units: number;
                lowest: string;
                median: string;
                highest: string;
            }[];
        };
        /** @description 现在在谁那里，从何时起，到何时止 */
        Desk: {
            waiting: {
                levelKey: string;
                /** @enum {string} */
                role: "preparer" | "unit-head" | "department-reviewer" | "bureau-reviewer" | "bureau-performance" | "bureau-head" | "third-party" | "auditor" | "system-admin" | "security-admin" | "audit-admin";
                unitName: string;
                /** Format: date-time */
                since: string;
                dueOn: string | null;
                overdue: boolean;
                workingDaysLeft: number | null;
            } | null;
        };
        ProgressLine: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            departmentName: string | null;
            name: string;
            form: string;
            state: string;
            round: number;
            /** @description 在办任务所在的环节；没有任务时为状态 */
            step: string;
            role: ("preparer" | "unit-head" | "department-reviewer" | "bureau-reviewer" | "bureau-performance" | "bureau-head" | "third-party" | "auditor" | "system-admin" | "security-admin" | "audit-admin") | null;
            holderUnit: string | null;
            /** @description 整改中的件还有几个问题没有销号；不在整改中为 null。整改中时，岗位、办理人、期限是最早到期的那个问题的 */
            openItems: number | null;
            /** @description 今天任这个岗位的人 */
            holders: string[];
            since: string | null;
            dueOn: string | null;
            late: boolean;
            /** @description 逾期几个工作日；节假日历启用前按周一至周五 */
            daysLate: number;
            /** @description 到现在的环节几个工作日；没有任务为 null */
            daysHeld: number | null;
            returns: number;
            /** @description 调整几处；按 adjusted 查时只算该岗位的 */
            adjustments: number;
            /** @description 调整和撤销调整合计 */
            net: string;
            remindedAt: string | null;
            remindedBy: string | null;
            /** @description 本人能不能打开；还没有送审的，财政局只看到它在哪里 */
            opens: boolean;
            /** @description 就在本人手上，不催办：原因 */
            notToRemind: string | null;
            /** @description 按界面和表格文件的写法 */
            told: {
                unit: string;
                department: string;
                form: string;
                step: string;
                late: string;
                holder: string;
                people: string;
                since: string;
                held: string;
                due: string;
                returns: string;
                reminded: string;
            };
        };
        ProgressSummary: {
            /** @description 不算已作废的 */
            forms: number;
            units: number;
            lateForms: number;
            lateUnits: number;
            /** @description 按今日速度将逾期的件数，不含已逾期的 */
            expected: number;
            /** @description 年度任务里不在本人查阅范围内的件数 */
            unseen: number;
            steps: {
                key: string;
                name: string;
                seat: ("own-unit" | "department" | "bureau") | null;
                forms: number;
                units: number;
                late: number;
                /** @description 办完的用几个工作日，取中位数 */
                medianDays: string | null;
                done: number;
                /** @description 近 10 个工作日办结几件 */
                recent: number;
                expected: number;
            }[];
        };
        Progress: {
            cycle: {
                /** Format: uuid */
                id: string;
                year: number;
                name: string;
                submitDueOn: string | null;
            };
            /** Format: date-time */
            asOf: string;
            items: components["schemas"]["ProgressLine"][];
            next: string | null;
            /** @description 全部的数，不随筛选变；只在第一页 */
            summary: components["schemas"]["ProgressSummary"] | null;
        };
        CycleOverview: {
            cycle: {
                /** Format: uuid */
                id: string;
                year: number;
                name: string;
                submitDueOn: string | null;
            };
            /** Format: date-time */
            asOf: string;
            summary: components["schemas"]["ProgressSummary"];
            /** @description 逾期最久的几件；一共几件见 summary */
            late: components["schemas"]["ProgressLine"][];
            review: {
                net: string;
                returnedForms: number;
                returns: number;
                adjusted: {
                    /** @enum {string} */
                    role: "preparer" | "unit-head" | "department-reviewer" | "bureau-reviewer" | "bureau-performance" | "bureau-head" | "third-party" | "auditor" | "system-admin" | "security-admin" | "audit-admin";
                    roleName: string;
                    forms: number;
                    lines: number;
                    down: string;
                    up: string;
                    net: string;
                }[];
            };
            /** @description 本年度的问题 */
            items: {
                year: number;
                counts: {
                    state: string;
                    reopened: ("part" | "none" | "again") | null;
                    count: number;
                }[];
                overdue: number;
            };
            /** @description 上一年度的问题，本年度的自评要对它们负责 */
            earlier: {
                year: number;
                counts: {
                    state: string;
                    reopened: ("part" | "none" | "again") | null;
                    count: number;
                }[];
                overdue: number;
            };
        };
        ToldPicture: {
            /** @description 图说的是什么 */
            title: string;
            /** @description 结论，一句话 */
            finding: string;
            notes: string[];
            columns: string[];
            rows: string[][];
        };
        /** @description 图上一处背后的自评件 */
        NameBehind: {
            /** Format: uuid */
            submissionId: string;
            name: string;
        };
        ScorePictures: {
            /** Format: date-time */
            asOf: string;
            /** @description false：份数太多，只算了前面的 */
            complete: boolean;
            /** @description 等级线 */
            lines: {
                score: string;
                grade: string;
            }[];
            /** @description 已审定的在前，差大的在前 */
            units: {
                /** Format: uuid */
                submissionId: string;
                name: string;
                department: string | null;
                state: string;
                self: string | null;
                reviewed: string | null;
                grade: string | null;
                /** @description 复核分减自评分；没有审定的为空 */
                difference: string | null;
                direction: ("down" | "up" | "same") | null;
                adjustments: {
                    /** @description 单位和岗位，不到人 */
                    post: string;
                    count: number;
                }[];
            }[];
            deviation: components["schemas"]["ToldPicture"];
            shares: components["schemas"]["ToldPicture"];
            bins: {
                name: string;
                apart: boolean;
                names: components["schemas"]["NameBehind"][];
            }[];
            /** @description 只给财政局各岗位和审计 */
            posts: components["schemas"]["ToldPicture"] | null;
            byPost: {
                /** @description 单位和岗位，不到人 */
                post: string;
                count: number;
                /** @description 少于 8 份 */
                few: boolean;
                lowest: string;
                lower: string;
                median: string;
                upper: string;
                highest: string;
                dots: {
                    score: string;
                    names: components["schemas"]["NameBehind"][];
                }[];
            }[];
            /** @description 同一条款扣了多少分；只给财政局各岗位和审计 */
            clauses: components["schemas"]["ToldPicture"] | null;
            byClause: {
                /** @description 指标和条款 */
                clause: string;
                count: number;
                /** @description 少于 8 份 */
                few: boolean;
                lowest: string;
                lower: string;
                median: string;
                upper: string;
                highest: string;
                dots: {
                    /** @description 扣多少分；负数是调增 */
                    points: string;
                    names: components["schemas"]["NameBehind"][];
                }[];
                posts: {
                    /** @description 单位和岗位，不到人 */
                    post: string;
                    count: number;
                    median: string;
                }[];
            }[];
        };
        ExecutionPicture: {
            /** Format: date-time */
            asOf: string;
            complete: boolean;
            execution: components["schemas"]["ToldPicture"];
            dots: {
                /** Format: uuid */
                submissionId: string;
                name: string;
                /** @description 执行率（%），两位小数 */
                rate: string;
                /** @description 画在哪里：超出刻度的画在最右 */
                drawn: string;
                score: string;
                weight: string;
                /** @description 得分占分值的百分之几 */
                share: string;
            }[];
        };
        HeatPicture: {
            /** Format: date-time */
            asOf: string;
            complete: boolean;
            heat: components["schemas"]["ToldPicture"];
            steps: string[];
            groups: {
                group: string;
                cells: {
                    count: number;
                    late: number;
                    names: {
                        /** Format: uuid */
                        submissionId: string;
                        name: string;
                        late: boolean;
                    }[];
                }[];
            }[];
        };
        AgeingPicture: {
            /** Format: date-time */
            asOf: string;
            ages: components["schemas"]["ToldPicture"];
            bars: {
                source: string;
                name: string;
                carried: boolean;
                ages: {
                    [key: string]: number;
                };
            }[];
            closed: components["schemas"]["ToldPicture"];
            months: {
                month: string;
                names: {
                    /** Format: uuid */
                    itemId: string;
                    name: string;
                }[];
            }[];
        };
        UnlikeScores: {
            /** @constant */
            code: "LIKE_FACTS_SCORED_UNLIKE";
            /** @constant */
            severity: "warning";
            /** @enum {string} */
            form: "overall" | "project";
            indicator: string;
            message: string;
            lowestPercent: string;
            highestPercent: string;
            rowCount: number;
            /** @description 得分率从低到高；多于 20 个的只列最低和最高的各 10 个 */
            rows: {
                /**
                 * Format: uuid
                 * @description 自评件编号
                 */
                table: string;
                unit: string;
                name: string;
                index: number;
                facts: string | null;
                /** @description 现行得分：最终得分 */
                score: string;
                weight: string;
                /** @description 得分占分值的百分之几 */
                sharePercent: string;
            }[];
        };
        Comparison: {
            items: components["schemas"]["UnlikeScores"][];
            next: string | null;
            compared: {
                /** @description 比对了几份已提交的自评件：看得到的 */
                submissions: number;
                /** @description false：份数太多，没有比完；请按 form 分开查 */
                complete: boolean;
            };
        };
        SubmissionRow: {
            key: string;
            index: number;
            name: string;
            level1: string | null;
            level2: string | null;
            weight: string | null;
            claimed: string | null;
            computed: string | null;
            parts: {
                key: string;
                label: string;
                /** @enum {string} */
                basis: "data" | "answer" | "manual";
                rule: string;
                max: string;
                points: string | null;
                explanation: string;
                answers: {
                    key: string;
                    label: string;
                    value: string;
                    /** @enum {string} */
                    basis: "printed" | "implied-by-claim" | "stated";
                }[];
            }[];
            rule: string;
            explanation: string;
            /** @enum {string} */
            verdict: "agrees" | "differs" | "not-computable";
            /**
             * @description 本行不适用：不计分，其余各行折算成 100 分
             * @constant
             */
            dropped?: true;
            /**
             * @description 本行写明原因之前不计分，也不能提交
             * @constant
             */
            needsReason?: true;
            self: string | null;
            adjusted: string | null;
            final: string | null;
            rowVersion: number;
            cells: {
                [key: string]: string;
            };
        };
        /** @description 从各行之和到总分、等级的每一步：自评、按规则算得、最终并列，逐步说明 */
        Settlement: {
            /** @description 各行之和；final 总是台账各行最终得分之和，有台账以前为 null */
            sum: {
                claimed: string | null;
                computed: string | null;
                final: string | null;
            };
            /** @description 折算、封顶以后的总分；不能确定时为 null */
            total: {
                claimed: string | null;
                computed: string | null;
                final: string | null;
            };
            grade: {
                claimed: string | null;
                computed: string | null;
                final: string | null;
            };
            /** @description 总分上限；没有或不能确定时为 null */
            cap: string | null;
            steps: {
                /** @enum {string} */
                kind: "sum" | "rescale" | "total-cap" | "grade" | "grade-override";
                claimed: string | null;
                computed: string | null;
                final: string | null;
                explanation: string;
            }[];
        };
        Submission: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cycleId: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            demonstration: boolean;
            /** @enum {string} */
            form: "overall" | "project";
            name: string;
            year: number;
            ruleSet: {
                id: string;
                version: number;
                digest: string;
            };
            route: {
                id: string;
                version: number;
                levels: {
                    key: string;
                    name: string;
                    /** @enum {string} */
                    role: "preparer" | "unit-head" | "department-reviewer" | "bureau-reviewer" | "bureau-performance" | "bureau-head" | "third-party" | "auditor" | "system-admin" | "security-admin" | "audit-admin";
                    /** @enum {string} */
                    seat: "own-unit" | "department" | "bureau";
                    mayAdjust: boolean;
                    skipped: boolean;
                    signature: {
                        round: number;
                        /** Format: uuid */
                        personId: string;
                        /** Format: uuid */
                        postId: string;
                        /** Format: date-time */
                        at: string;
                        contentHash: string;
                        coversCurrent: boolean;
                    } | null;
                }[];
            };
            state: string;
            level: string | null;
            round: number;
            edition: number;
            version: number;
            contentHash: string;
            /** @description 台账各行最终得分之和 */
            finalTotal: string | null;
            /** @description 折算、封顶以后的最终总分和等级；每一步见 settlement */
            settled: {
                total: string | null;
                grade: string | null;
            } | null;
            rectificationItems: {
                /** Format: uuid */
                id: string;
                state: string;
                row: string | null;
                text: string;
                owner: string;
                /** Format: date */
                dueOn: string;
            }[];
            allowedActions: components["schemas"]["AllowedAction"][];
            /** @description 现在在谁那里，从何时起，到何时止；没有在办的任务时、办理的回答里没有这一项 */
            waiting?: {
                levelKey: string;
                /** @enum {string} */
                role: "preparer" | "unit-head" | "department-reviewer" | "bureau-reviewer" | "bureau-performance" | "bureau-head" | "third-party" | "auditor" | "system-admin" | "security-admin" | "audit-admin";
                unitName: string;
                /** Format: date-time */
                since: string;
                dueOn: string | null;
                overdue: boolean;
                workingDaysLeft: number | null;
            };
            /** @description 问的是当时的样子：停在哪一条记录；content 为 handed-in-last 时单位正在填报（填报中的内容不留底），各行是最近一次送审、审核时的，none 是还没有送审过 */
            asOf?: {
                /** Format: date-time */
                at: string;
                seq: number;
                /** @enum {string} */
                content: "as-it-was" | "handed-in-last" | "none";
            };
            rows: components["schemas"]["SubmissionRow"][];
            inputs: {
                key: string;
                rowVersion: number;
                cells: {
                    [key: string]: string;
                };
            }[];
            total: {
                claimed: string | null;
                sumOfClaimed: string;
                computed: string | null;
                grade: string | null;
                claimedGrade: string | null;
                final: string | null;
            } | null;
            settlement?: components["schemas"]["Settlement"] | null;
            findings: ({
                /** @constant */
                source: "check";
                code: string;
                /** @enum {string} */
                severity: "error" | "warning" | "note";
                index: number | null;
                row: string | null;
                rowKey: string | null;
                message: string;
                figures: {
                    [key: string]: string | number | null;
                };
            } | {
                /** @constant */
                source: "review";
                /** @constant */
                code: "RAISED";
                /** @constant */
                severity: "finding";
                rowKey: string | null;
                message: string;
                /** Format: uuid */
                id: string;
                owner: string;
                /** Format: date */
                dueOn: string;
            })[];
            /** @description 提交前还要填的格，key 是 行.格；以前冻结的内容没有这一项 */
            missing?: {
                key: string;
                name: string;
            }[];
            /** @description 提交前还要写明原因的行 */
            missingReasons?: {
                key: string;
                name: string;
            }[];
            corrections: {
                field: string;
                from: string;
                to: string;
            }[];
        };
        WorkCounts: {
            todo: number;
            done: number;
            submitted: number;
            copied: number;
            /** @description 没有待办时，下一件最迟哪天送到；有待办或说不准时为 null */
            nextDueOn: string | null;
        };
        Work: {
            /** Format: uuid */
            id: string;
            submissionId: string | null;
            itemId: string | null;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            name: string;
            form: string | null;
            year: number;
            state: string;
            level: string | null;
            /** @description 所在环节的名称，按该件自己的审批路线 */
            levelName: string | null;
            round: number;
            version: number;
            total: string | null;
            settledTotal: string | null;
            /** @description 送审内容里必改、需说明的检查发现，加上未了的问题；填报中为 null */
            exceptions: number | null;
            /** @description 与上一轮送审的内容相比改动的行数；填报中、首次送审为 null */
            changedRows: number | null;
            /** @description 在办的任务：审批路线的环节，或 unit、publication、rectification、answer、verification；没有任务为 null */
            step: string | null;
            /** @description 在办的任务从何时起 */
            heldSince: string | null;
            dueOn: string | null;
            overdue: boolean;
            /** @description 到期限还剩几个工作日；节假日历启用前按周一至周五 */
            workingDaysLeft: number | null;
            /** @description 整改中的件：最早到期的问题在谁处、等谁做什么、期限；其余为 null */
            awaits: string | null;
            /** Format: date-time */
            at: string;
        };
        WorkPage: {
            items: components["schemas"]["Work"][];
            next: string | null;
        };
        SubmissionBrief: {
            /** Format: uuid */
            id: string;
            submissionId: string | null;
            itemId: string | null;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            name: string;
            form: string | null;
            year: number;
            state: string;
            level: string | null;
            /** @description 所在环节的名称，按该件自己的审批路线 */
            levelName: string | null;
            round: number;
            version: number;
            total: string | null;
            settledTotal: string | null;
            /** @description 送审内容里必改、需说明的检查发现，加上未了的问题；填报中为 null */
            exceptions: number | null;
            /** @description 与上一轮送审的内容相比改动的行数；填报中、首次送审为 null */
            changedRows: number | null;
            /** @description 在办的任务：审批路线的环节，或 unit、publication、rectification、answer、verification；没有任务为 null */
            step: string | null;
            /** @description 在办的任务从何时起 */
            heldSince: string | null;
            dueOn: string | null;
            overdue: boolean;
            /** @description 到期限还剩几个工作日；节假日历启用前按周一至周五 */
            workingDaysLeft: number | null;
            /** @description 整改中的件：最早到期的问题在谁处、等谁做什么、期限；其余为 null */
            awaits: string | null;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            cycleId: string;
            edition: number;
            contentHash: string;
        };
        SubmissionPage: {
            items: components["schemas"]["SubmissionBrief"][];
            next: string | null;
        };
        Cycle: {
            /** Format: uuid */
            id: string;
            year: number;
            name: string;
            forms: {
                overall?: {
                    ruleSetId: string;
                    ruleSetVersion: number;
                };
                project?: {
                    ruleSetId: string;
                    ruleSetVersion: number;
                };
            };
            routeId: string;
            routeVersion: number;
            submitDueOn: string | null;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date-time
             * @description 收回的时间；没有收回的没有这一项
             */
            recalledAt?: string;
            /** @description 有送审过、还没有公开的自评件 */
            underWay: boolean;
        };
        CyclePage: {
            items: components["schemas"]["Cycle"][];
            next: string | null;
        };
        CycleWithProgress: {
            /** Format: uuid */
            id: string;
            year: number;
            name: string;
            forms: {
                overall?: {
                    ruleSetId: string;
                    ruleSetVersion: number;
                };
                project?: {
                    ruleSetId: string;
                    ruleSetVersion: number;
                };
            };
            routeId: string;
            routeVersion: number;
            submitDueOn: string | null;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date-time
             * @description 收回的时间；没有收回的没有这一项
             */
            recalledAt?: string;
            progress: {
                state: string;
                level: string | null;
                count: number;
                overdue: number;
            }[];
        };
        CycleOpened: {
            /** Format: uuid */
            id: string;
            submissions: string[];
        };
        Documents: {
            items: {
                id: string;
                version: number;
                name: string;
                form: string | null;
                place: string | null;
                year: number | null;
                digest: string;
            }[];
        };
        LedgerLine: {
            /** Format: uuid */
            id: string;
            row: string;
            seq: number;
            /** @enum {string} */
            kind: "self" | "adjustment" | "reversal";
            prev: string | null;
            delta: string;
            val: string;
            max: string;
            reversesSeq: number | null;
            clause: string | null;
            reason: string | null;
            /** @description 依据的佐证：编号，或“编号#页码” */
            evidence: string[];
            round: number;
            /** Format: uuid */
            personId: string;
            postId: string | null;
            role: ("preparer" | "unit-head" | "department-reviewer" | "bureau-reviewer" | "bureau-performance" | "bureau-head" | "third-party" | "auditor" | "system-admin" | "security-admin" | "audit-admin") | null;
            unitName: string | null;
            levelKey: string | null;
            entrySeq: string;
            /** Format: date-time */
            at: string;
        };
        TrailEntry: {
            stream: string;
            seq: number;
            /** Format: date-time */
            at: string;
            type: string;
            row: string | null;
            hash: string;
            actor: string;
            actorName: string | null;
            post: {
                /** Format: uuid */
                id: string;
                role: string | null;
                unitName: string | null;
            } | null;
            authority: string | null;
            saw: unknown;
            command: string;
            facts: {
                [key: string]: unknown;
            };
            /** @description 所引用的：文件的内容指纹；调整得分的是佐证的编号，或“编号#页码” */
            refs: unknown[];
            words: unknown;
        };
        Ledger: {
            lines: components["schemas"]["LedgerLine"][];
        };
        RowHistory: {
            lines: components["schemas"]["LedgerLine"][];
            entries: components["schemas"]["TrailEntry"][];
        };
        TrailPage: {
            items: components["schemas"]["TrailEntry"][];
            next: string | null;
        };
        AuditQuestion: {
            id: string;
            title: string;
            /** @description 问题的整句，空格写在〔〕里 */
            sentence: string;
            blanks: ("unit" | "year" | "row" | "actor" | "from" | "to")[];
            columns: {
                key: string;
                head: string;
            }[];
        };
        AuditQuestions: {
            items: components["schemas"]["AuditQuestion"][];
        };
        AuditLine: {
            stream: string;
            seq: number;
            /** Format: date-time */
            at: string;
            type: string;
            row: string | null;
            hash: string;
            actor: string;
            actorName: string | null;
            post: {
                /** Format: uuid */
                id: string;
                role: string | null;
                unitName: string | null;
            } | null;
            authority: string | null;
            saw: unknown;
            command: string;
            facts: {
                [key: string]: unknown;
            };
            /** @description 所引用的：文件的内容指纹；调整得分的是佐证的编号，或“编号#页码” */
            refs: unknown[];
            words: unknown;
            about: {
                /** Format: uuid */
                submissionId: string;
                unitName: string;
                year: number;
                name: string;
                rowName: string;
            } | null;
            /** @description 按列的说法，与屏幕、导出的文件一字不差；键见 api/audit/questions 的 columns */
            told: {
                [key: string]: string;
            };
        };
        AuditAnswer: {
            items: components["schemas"]["AuditLine"][];
            next: string | null;
            /** @description 符合条件的总数；只在第一页给出 */
            count: number | null;
            /** @description 没有符合的记录时，查过多少条 */
            looked: number | null;
            /** Format: date-time */
            asOf: string;
            /** @description 一句话的答案；只在第一页给出 */
            said: string | null;
            /** @description 全部结果的内容指纹，与导出文件里的相同；只在第一页给出，一千条以上的在导出时算出 */
            fingerprint: string | null;
        };
        Record: {
            stream: string;
            seq: number;
            /** Format: date-time */
            at: string;
            type: string;
            row: string | null;
            hash: string;
            actor: string;
            actorName: string | null;
            post: {
                /** Format: uuid */
                id: string;
                role: string | null;
                unitName: string | null;
            } | null;
            authority: string | null;
            saw: unknown;
            command: string;
            facts: {
                [key: string]: unknown;
            };
            /** @description 所引用的：文件的内容指纹；调整得分的是佐证的编号，或“编号#页码” */
            refs: unknown[];
            words: unknown;
            /** @description 何时、谁、做了什么、对谁或对什么、为什么、记录位置 */
            told: {
                at: string;
                who: string;
                what: string;
                about: string;
                reason: string;
                place: string;
            };
        };
        RecordPage: {
            items: components["schemas"]["Record"][];
            next: string | null;
        };
        KeptQuestion: {
            /** Format: uuid */
            id: string;
            name: string;
            question: string;
            blanks: {
                [key: string]: string;
            };
        };
        KeptQuestions: {
            items: components["schemas"]["KeptQuestion"][];
        };
        FileProgress: {
            making: boolean;
            done: number;
            of: number;
        };
        ItemBrief: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            submissionId: string | null;
            year: number;
            source: string;
            row: string | null;
            text: string;
            owner: string;
            /** Format: date */
            dueOn: string;
            overdue: boolean;
            workingDaysLeft: number;
            state: string;
            result: ("all" | "part" | "none") | null;
            version: number;
            carriedFrom: string | null;
            carriedFromYear: number | null;
            carriedTo: string | null;
            carriedToYear: number | null;
            /** Format: date-time */
            raisedAt: string;
            raisedBy: string | null;
        };
        ItemPage: {
            items: components["schemas"]["ItemBrief"][];
            next: string | null;
        };
        Item: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            submissionId: string | null;
            year: number;
            source: string;
            row: string | null;
            text: string;
            owner: string;
            /** Format: date */
            dueOn: string;
            overdue: boolean;
            workingDaysLeft: number;
            state: string;
            result: ("all" | "part" | "none") | null;
            version: number;
            carriedFrom: string | null;
            carriedFromYear: number | null;
            carriedTo: string | null;
            carriedToYear: number | null;
            /** Format: date-time */
            raisedAt: string;
            raisedBy: string | null;
            steps: {
                seq: number;
                /** @enum {string} */
                kind: "answered" | "verified" | "reopened" | "carried-over";
                /** @enum {string} */
                side: "unit" | "bureau";
                byName: string | null;
                /** @enum {string} */
                role: "preparer" | "unit-head" | "department-reviewer" | "bureau-reviewer" | "bureau-performance" | "bureau-head" | "third-party" | "auditor" | "system-admin" | "security-admin" | "audit-admin";
                unitName: string;
                words: string;
                evidence: string[];
                result: ("all" | "part" | "none") | null;
                lateReason: string | null;
                /** Format: date-time */
                at: string;
            }[];
            allowedActions: components["schemas"]["AllowedAction"][];
        };
        ItemSummary: {
            counts: {
                state: string;
                reopened: ("part" | "none" | "again") | null;
                count: number;
            }[];
            overdue: number;
            ages: {
                notDue: number;
                upTo30: number;
                upTo90: number;
                over90: number;
            };
            years: number[];
            units: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            next: {
                /** @enum {string} */
                type: "ANSWER" | "VERIFY";
                /** Format: uuid */
                itemId: string;
                count: number;
            } | null;
            register: components["schemas"]["AllowedAction"] | null;
            budgetUnits: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
        };
        Session: {
            person: {
                /** Format: uuid */
                id: string;
                displayName: string;
                account: string;
            };
            district: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
                demonstration: boolean;
            };
            posts: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                role: "preparer" | "unit-head" | "department-reviewer" | "bureau-reviewer" | "bureau-performance" | "bureau-head" | "third-party" | "auditor" | "system-admin" | "security-admin" | "audit-admin";
                roleName: string;
                /** Format: uuid */
                unitId: string;
                unitName: string;
                /** @enum {string} */
                unitKind: "unit" | "department" | "bureau";
                /** Format: date-time */
                validFrom: string;
                validTo: string | null;
                /** @enum {string} */
                standing: "valid" | "ended" | "not-begun";
            }[];
            mustChangePassword: boolean;
            idleMinutes: number;
            /** Format: date-time */
            expiresAt: string;
        };
        Demonstration: {
            accounts: {
                account: string;
                password: string;
                role: string;
                unit: string;
                hint: string;
            }[];
        };
        /** @description 官方表样逐页排好的内容；网页打印和 PDF 用的是同一份 */
        PrintedForm: {
            /** Format: uuid */
            submissionId: string;
            version: number;
            contentHash: string;
            /** @description 内容指纹：contentHash 前 16 个十六进制位换成的十进制数字，每四位一组；草稿内容还没有冻结，为 null */
            fingerprint: string | null;
            fileName: string;
            /** @description 草稿、演示等标记，每页都印 */
            marks: string[];
            lineHeight: number;
            pages: {
                sheet: string;
                name: string;
                /** @enum {string} */
                orientation: "portrait" | "landscape";
                width: number;
                height: number;
                margin: number;
                blocks: ({
                    /** @constant */
                    kind: "text";
                    /** @enum {string} */
                    role: "running" | "title" | "about" | "note" | "foot";
                    size: number;
                    strong: boolean;
                    height: number;
                    texts: {
                        text: string;
                        /** @enum {string} */
                        align: "left" | "centre" | "right";
                    }[];
                } | {
                    /** @constant */
                    kind: "table";
                    widths: number[];
                    rows: {
                        key: string;
                        head: boolean;
                        height: number;
                        cells: {
                            /** @enum {string} */
                            role: "head" | "group" | "body" | "closing";
                            /** @description 已按栏宽断好的各行 */
                            lines: string[];
                            /** @enum {string} */
                            align: "left" | "centre" | "right";
                            across: number;
                            /** @description 向下合并几行；被合并的格不再出现 */
                            down: number;
                        }[];
                    }[];
                })[];
                foot: {
                    /** @constant */
                    kind: "text";
                    /** @enum {string} */
                    role: "running" | "title" | "about" | "note" | "foot";
                    size: number;
                    strong: boolean;
                    height: number;
                    texts: {
                        text: string;
                        /** @enum {string} */
                        align: "left" | "centre" | "right";
                    }[];
                };
            }[];
        };
        RuleScale: {
            unit: string;
            bands: {
                from: string | null;
                fromIncluded: boolean;
                to: string | null;
                toIncluded: boolean;
                label: string;
                span: string;
            }[];
        };
        RuleSheet: {
            /** @enum {string} */
            form: "overall" | "project";
            title: string;
            place: string;
            year: number;
            source: string;
            extended: string | null;
            parameters: string[];
            rows: {
                key: string;
                level1: string;
                name: string;
                weight: string;
                checkpoints: string | null;
                standard: string | null;
                differsFromPrint: string | null;
                parts: {
                    key: string;
                    max: string;
                    words: string;
                    note: string | null;
                    scale: components["schemas"]["RuleScale"] | null;
                }[];
            }[];
            rules: {
                name: string;
                words: string;
            }[];
            grades: components["schemas"]["RuleScale"];
            effects: string[];
            assumptions: string[];
        };
        RuleSetBrief: {
            id: string;
            version: number;
            title: string;
            /** @enum {string} */
            form: "overall" | "project";
            place: string;
            year: number;
            source: string;
            digest: string;
            /** Format: date-time */
            registeredAt: string;
            /** @description 用了它的年度任务；有一个就不可改 */
            usedBy: {
                /** Format: uuid */
                cycleId: string;
                year: number;
                name: string;
            }[];
        };
        RuleSetList: {
            items: components["schemas"]["RuleSetBrief"][];
        };
        RuleSet: {
            id: string;
            version: number;
            title: string;
            /** @enum {string} */
            form: "overall" | "project";
            place: string;
            year: number;
            source: string;
            digest: string;
            /** Format: date-time */
            registeredAt: string;
            /** @description 用了它的年度任务；有一个就不可改 */
            usedBy: {
                /** Format: uuid */
                cycleId: string;
                year: number;
                name: string;
            }[];
            sheet: components["schemas"]["RuleSheet"];
            /** @description 评分规则集的原文，算分只凭它 */
            document: {
                [key: string]: unknown;
            };
        };
        RuleSetComparison: {
            items: {
                where: string;
                before: string | null;
                after: string | null;
            }[];
        };
        RuleTrial: {
            unitName: string;
            name: string;
            year: number;
            ruleSet: {
                id: string;
                version: number;
            };
            today: {
                claimed: {
                    total: string | null;
                    grade: string | null;
                };
                computed: {
                    total: string | null;
                    grade: string | null;
                };
            };
            trial: {
                claimed: {
                    total: string | null;
                    grade: string | null;
                };
                computed: {
                    total: string | null;
                    grade: string | null;
                };
            };
            rows: {
                key: string;
                name: string;
                weight: string | null;
                today: string | null;
                trial: string | null;
                changed: boolean;
                /** @description 按试算的规则怎么算，或者为什么算不出 */
                why: string;
            }[];
        };
        CycleTrial: {
            /** Format: uuid */
            submissionId: string;
            unitName: string;
            name: string;
            today: {
                claimed: {
                    total: string | null;
                    grade: string | null;
                };
                computed: {
                    total: string | null;
                    grade: string | null;
                };
            };
            trial: {
                claimed: {
                    total: string | null;
                    grade: string | null;
                };
                computed: {
                    total: string | null;
                    grade: string | null;
                };
            };
            changed: boolean;
            changedRows: number;
            /** @description 算不出的行 */
            notComputed: string[];
        };
        CycleTrialPage: {
            items: components["schemas"]["CycleTrial"][];
            next: string | null;
        };
        RuleSetRegistered: {
            id: string;
            version: number;
            digest: string;
        };
        PlannedUnit: {
            /** Format: uuid */
            id: string;
            name: string;
            departmentName: string | null;
            chosen: boolean;
            /** @description 在被复制的年度任务里 */
            copied: boolean;
        };
        CycleConcern: {
            /** @description 豁免时用它指明是哪一件 */
            key: string;
            /** @enum {string} */
            kind: "no-department" | "vacant-post";
            /** Format: uuid */
            unitId: string;
            unitName: string;
            role: ("preparer" | "unit-head" | "department-reviewer" | "bureau-reviewer" | "bureau-performance" | "bureau-head" | "third-party" | "auditor" | "system-admin" | "security-admin" | "audit-admin") | null;
            detail: string;
            /** @description 影响几家单位 */
            affects: number;
            waived: boolean;
        };
        CyclePlan: {
            chosen: number;
            units: components["schemas"]["PlannedUnit"][];
            concerns: components["schemas"]["CycleConcern"][];
            summary: string;
            deadline: {
                /** Format: date */
                from: string;
                workingDays: number;
                /** Format: date */
                dueOn: string;
                /** @description 节假日历启用前按周一至周五推算 */
                provisional: boolean;
            };
            levels: {
                key: string;
                name: string;
                dueWorkingDays: number;
            }[];
        };
        PublicationBrief: {
            /** Format: uuid */
            id: string;
            districtName: string;
            unitName: string;
            year: number;
            /** @enum {string} */
            form: "overall" | "project";
            name: string;
            edition: number;
            /** Format: date-time */
            publishedAt: string;
            total: string | null;
            grade: string | null;
            demonstration: boolean;
        };
        PublicationPage: {
            items: components["schemas"]["PublicationBrief"][];
            next: string | null;
        };
        /** @description 公开的自评件一版，内容已冻结 */
        Publication: {
            /** Format: uuid */
            id: string;
            districtName: string;
            unitName: string;
            year: number;
            /** @enum {string} */
            form: "overall" | "project";
            name: string;
            edition: number;
            /** Format: date-time */
            publishedAt: string;
            total: string | null;
            grade: string | null;
            demonstration: boolean;
            /** @description 大于 edition 时，本版已被更正版取代 */
            newestEdition: number;
            editions: {
                edition: number;
                /** Format: date-time */
                publishedAt: string;
            }[];
            contentHash: string;
            /** @description 内容指纹：contentHash 前 16 个十六进制位换成的十进制数字，每四位一组 */
            fingerprint: string;
            claimedTotal: string | null;
            claimedGrade: string | null;
            rows: {
                key: string;
                name: string;
                level1: string | null;
                level2: string | null;
                weight: string | null;
                self: string | null;
                final: string | null;
                dropped: boolean;
                cells: {
                    [key: string]: string;
                };
            }[];
            /** @description 基础数据 */
            figures: {
                key: string;
                cells: {
                    [key: string]: string;
                };
            }[];
            /** @description 自评报告里写的数 */
            statements: {
                where: string;
                says: string;
            }[];
            /** @description 审核中的调整与撤销：哪一行、从多少到多少、依据哪一条 */
            ledger: {
                row: string;
                rowName: string;
                /** @enum {string} */
                kind: "adjustment" | "reversal";
                from: string;
                to: string;
                clause: string | null;
                round: number;
                /** @description 单位和岗位，不含姓名 */
                by: {
                    unitName: string;
                    /** @enum {string} */
                    role: "preparer" | "unit-head" | "department-reviewer" | "bureau-reviewer" | "bureau-performance" | "bureau-head" | "third-party" | "auditor" | "system-admin" | "security-admin" | "audit-admin";
                } | null;
            }[];
            corrections: {
                field: string;
                from: string | null;
                to: string | null;
            }[];
            /** @description 不公开的内容和原因 */
            withheld: {
                what: string;
                why: string;
            }[];
        };
        /** @description 催办时间，以及从何时起可以再催 */
        Reminded: {
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            againFrom: string;
        };
        Reminders: {
            allowed: boolean;
            refusal: {
                code: string;
                rule: string;
                detail: string;
                data: {
                    [key: string]: unknown;
                };
            } | null;
            /** @description 当前环节最近一次催办 */
            last: {
                /** Format: date-time */
                at: string;
                /** Format: uuid */
                byId: string;
                byName: string | null;
            } | null;
        };
        EvidenceAct: {
            /** @constant */
            type: "TIE";
            /** Format: uuid */
            postId?: string;
            row: string;
        } | {
            /** @constant */
            type: "UNTIE";
            /** Format: uuid */
            postId?: string;
            row: string;
        } | {
            /** @constant */
            type: "DISABLE";
            /** Format: uuid */
            postId?: string;
            reason?: string;
        };
        ItemEvent: {
            /** @constant */
            type: "ANSWER";
            expectedVersion: number;
            /** Format: uuid */
            postId?: string;
            text: string;
            evidence?: string[];
            lateReason?: string;
        } | {
            /** @constant */
            type: "VERIFY";
            expectedVersion: number;
            /** Format: uuid */
            postId?: string;
            /** @enum {string} */
            result: "all" | "part" | "none";
            reason: string;
            seen?: string[];
        } | {
            /** @constant */
            type: "REOPEN";
            expectedVersion: number;
            /** Format: uuid */
            postId?: string;
            reason: string;
        } | {
            /** @constant */
            type: "CARRY_OVER";
            expectedVersion: number;
            /** Format: uuid */
            postId?: string;
            toYear: number;
            reason: string;
        };
        SubmissionEvent: {
            /** @constant */
            type: "SAVE_DRAFT";
            /** Format: uuid */
            postId?: string;
            expectedVersion?: number;
            rows: {
                key: string;
                rowVersion: number;
                cells: {
                    [key: string]: string | null;
                };
            }[];
        } | {
            /** @constant */
            type: "SUBMIT";
            expectedVersion: number;
            /** Format: uuid */
            postId?: string;
        } | {
            /** @constant */
            type: "APPROVE";
            expectedVersion: number;
            /** Format: uuid */
            postId?: string;
            contentHash: string;
            opinion?: string;
            adjustments?: ({
                row: string;
                score: string;
                clause: string;
                reason: string;
                /** @description 依据的佐证：编号，或“编号#页码” */
                evidence?: string[];
            } | {
                /** Format: uuid */
                reverses: string;
                reason: string;
            })[];
            drafted?: {
                key: string;
                rowVersion: number;
            }[];
        } | {
            /** @constant */
            type: "RETURN";
            expectedVersion: number;
            /** Format: uuid */
            postId?: string;
            contentHash: string;
            to: string;
            /** @enum {string} */
            mode: "level-by-level" | "direct";
            reason: string;
            rows?: string[];
            remarks?: {
                row: string;
                text: string;
            }[];
            /**
             * Format: date
             * @description 退给单位时可另定重新送审的期限；不填按惯常期限
             */
            dueOn?: string;
            adjustments?: ({
                row: string;
                score: string;
                clause: string;
                reason: string;
                /** @description 依据的佐证：编号，或“编号#页码” */
                evidence?: string[];
            } | {
                /** Format: uuid */
                reverses: string;
                reason: string;
            })[];
            drafted?: {
                key: string;
                rowVersion: number;
            }[];
        } | {
            /** @constant */
            type: "WITHDRAW";
            expectedVersion: number;
            /** Format: uuid */
            postId?: string;
            reason?: string;
        } | ({
            /** @constant */
            type: "ADJUST_SCORE";
            expectedVersion: number;
            /** Format: uuid */
            postId?: string;
            row: string;
            score: string;
            clause: string;
            reason: string;
            /** @description 依据的佐证：编号，或“编号#页码” */
            evidence?: string[];
        } | {
            /** @constant */
            type: "ADJUST_SCORE";
            expectedVersion: number;
            /** Format: uuid */
            postId?: string;
            /** Format: uuid */
            reverses: string;
            reason: string;
        }) | {
            /** @constant */
            type: "RAISE_FINDING";
            expectedVersion: number;
            /** Format: uuid */
            postId?: string;
            row?: string;
            text: string;
            /** Format: date */
            dueOn: string;
            owner: string;
        } | {
            /** @constant */
            type: "REOPEN";
            expectedVersion: number;
            /** Format: uuid */
            postId?: string;
            toLevel: string;
            reason: string;
        } | {
            /** @constant */
            type: "REQUIRE_RECTIFICATION";
            expectedVersion: number;
            /** Format: uuid */
            postId?: string;
        } | {
            /** @constant */
            type: "PUBLISH";
            expectedVersion: number;
            /** Format: uuid */
            postId?: string;
        } | {
            /** @constant */
            type: "CORRECT";
            expectedVersion: number;
            /** Format: uuid */
            postId?: string;
            changes: {
                field: string;
                from: string;
                to: string;
            }[];
            reason: string;
        } | {
            /** @constant */
            type: "CANCEL";
            expectedVersion: number;
            /** Format: uuid */
            postId?: string;
            reason: string;
        };
        Health: {
            /** @constant */
            status: "ok";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    "get-api-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    account: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BAD_CREDENTIALS */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ONE_TIME_PASSWORD_EXPIRED、ORIGIN_FOREIGN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_ATTEMPTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、LOG_IN_CROWDED、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "delete-api-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-session-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description 已办理，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ONE_TIME_PASSWORD_EXPIRED、ORIGIN_FOREIGN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_TOO_WEAK、PASSWORD_WRONG */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_ATTEMPTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、LOG_IN_CROWDED、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-demonstration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demonstration"];
                };
            };
            /** @description REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_DEMONSTRATION */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-cycles": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CyclePage"];
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-cycles": {
        parameters: {
            query?: never;
            header?: {
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                    name: string;
                    forms: {
                        overall?: {
                            ruleSetId: string;
                            ruleSetVersion: number;
                        };
                        project?: {
                            ruleSetId: string;
                            ruleSetVersion: number;
                        };
                    };
                    /** @default default */
                    routeId?: string;
                    /** @default 1 */
                    routeVersion?: number;
                    /** Format: date */
                    submitDueOn?: string;
                    units?: string[];
                    waivers?: {
                        concern: string;
                        reason: string;
                    }[];
                    /** Format: uuid */
                    postId?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleOpened"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、IDEMPOTENCY_KEY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BUREAU_MISSING、CYCLE_CONCERNS、CYCLE_NAME_TAKEN、CYCLE_WAIVER_UNKNOWN、POST_AMBIGUOUS、ROUTE_UNKNOWN、RULE_SET_UNKNOWN、UNIT_UNKNOWN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-cycles-dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                    name: string;
                    forms: {
                        overall?: {
                            ruleSetId: string;
                            ruleSetVersion: number;
                        };
                        project?: {
                            ruleSetId: string;
                            ruleSetVersion: number;
                        };
                    };
                    /** @default default */
                    routeId?: string;
                    /** @default 1 */
                    routeVersion?: number;
                    /** Format: date */
                    submitDueOn?: string;
                    units?: string[];
                    waivers?: {
                        concern: string;
                        reason: string;
                    }[];
                    /** Format: uuid */
                    postId?: string;
                    submitWithinDays?: number;
                    /** Format: uuid */
                    copyOf?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CyclePlan"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BUREAU_MISSING、CYCLE_NAME_TAKEN、POST_AMBIGUOUS、ROUTE_UNKNOWN、RULE_SET_UNKNOWN、UNIT_UNKNOWN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-cycles-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 年度任务编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleWithProgress"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-cycles-id-recall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 年度任务编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleRecall"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description POST_AMBIGUOUS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-cycles-id-recall": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 年度任务编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** Format: uuid */
                    postId?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleRecalled"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、IDEMPOTENCY_KEY_INVALID、IDEMPOTENCY_KEY_REQUIRED、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BUREAU_MISSING、CYCLE_HAS_ENTRIES、CYCLE_RECALLED、POST_AMBIGUOUS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-cycles-id-comparison": {
        parameters: {
            query?: {
                form?: "overall" | "project";
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 年度任务编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-cycles-id-progress": {
        parameters: {
            query?: {
                step?: string;
                late?: "yes";
                expected?: "yes";
                returned?: "yes";
                adjusted?: "department-reviewer" | "bureau-reviewer" | "bureau-head";
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 年度任务编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progress"];
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-cycles-id-overview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 年度任务编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleOverview"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-worklist": {
        parameters: {
            query?: {
                box?: "todo" | "done" | "submitted" | "copied";
                post?: string;
                q?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPage"];
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-worklist-counts": {
        parameters: {
            query?: {
                post?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkCounts"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-submissions": {
        parameters: {
            query?: {
                cycle?: string;
                unit?: string;
                state?: "draft" | "selfScored" | "reviewed" | "rectification" | "published" | "cancelled";
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionPage"];
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-submissions": {
        parameters: {
            query?: never;
            header?: {
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    cycleId: string;
                    /** Format: uuid */
                    postId?: string;
                    /** @constant */
                    form: "project";
                    name: string;
                } | {
                    /** Format: uuid */
                    cycleId: string;
                    /** Format: uuid */
                    postId?: string;
                    /** @constant */
                    form: "overall";
                    name?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、IDEMPOTENCY_KEY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CYCLE_RECALLED、FORM_NOT_IN_CYCLE、OVERALL_EXISTS、POST_AMBIGUOUS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-submissions-id": {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description 自评件编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_THERE_YET */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-submissions-id-events": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 自评件编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionEvent"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、IDEMPOTENCY_KEY_INVALID、IDEMPOTENCY_KEY_REQUIRED、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_YOUR_LEVEL、NOT_YOUR_UNIT、ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONTENT_CHANGED、IDEMPOTENCY_KEY_REUSED、ROW_CONFLICT、VERSION_CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ALREADY_DECIDED、ALREADY_REVERSED、CELL_UNKNOWN、CHECK_ERRORS、CLAUSE_MISSING、CORRECT_FROM_DIFFERS、CORRECT_TOUCHES_SCORES、EDITION_STANDS、EMPTY_LEVEL、EVIDENCE_PAGE_UNKNOWN、EVIDENCE_REQUIRED、EVIDENCE_UNKNOWN、FINDING_DUE_PAST、FORM_TOO_LONG、ITEMS_UNRESOLVED、LEVEL_MAY_NOT_ADJUST、LEVEL_SKIPPED、NOTHING_TO_CORRECT、NOT_COMPLETE、NOT_IN_THIS_STATE、NOT_SCORED_YET、NO_DISTINCT_SIGNERS、NO_OPEN_FINDING、POST_AMBIGUOUS、REASONS_MISSING、REASON_MISSING、REASON_REQUIRED、RETURN_DUE_INVALID、RETURN_TARGET_NOT_EARLIER、REVERSAL_OUT_OF_RANGE、REVERSAL_UNKNOWN、ROW_TWICE、ROW_UNKNOWN、SCORE_NOT_DECIMAL、SCORE_OUT_OF_RANGE、SCORE_UNCHANGED、SELF_REVIEW、SIGNATURE_MISSING、TEXT_REQUIRED、TOO_MANY_CELLS、TOO_MANY_ROWS、TOUCHED_SINCE_SUBMIT、UNKNOWN_LEVEL、UNKNOWN_ROW */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-submissions-id-timeline": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 自评件编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailPage"];
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-submissions-id-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 自评件编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-submissions-id-last-year": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 自评件编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LastYear"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-submissions-id-rows-row-history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 自评件编号 */
                id: string;
                /** @description 行的键 */
                row: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowHistory"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-batch-approvals": {
        parameters: {
            query: {
                submissions: string;
                post?: string;
                key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-batch-approvals": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、IDEMPOTENCY_KEY_INVALID、IDEMPOTENCY_KEY_REQUIRED、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOR_BATCH */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-submissions-id-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 自评件编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceList"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-submissions-id-evidence": {
        parameters: {
            query?: {
                rows?: string;
                postId?: string;
            };
            header: {
                /** @description 文件名，按 UTF-8 百分号编码 */
                "x-file-name": string;
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 自评件编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceChanged"];
                };
            };
            /** @description IDEMPOTENCY_KEY_INVALID、IDEMPOTENCY_KEY_REQUIRED、QUERY_INVALID、REQUEST_MALFORMED、UPLOAD_INTERRUPTED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_YOUR_LEVEL、NOT_YOUR_UNIT、ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_FILE、FILE_KIND_REFUSED */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ALREADY_DECIDED、EVIDENCE_CITED、EVIDENCE_HERE_ALREADY、EVIDENCE_OUT_OF_USE、EVIDENCE_TOO_MANY、FILE_EMPTY、FILE_NAME_DIFFERS、FILE_NAME_INVALID、FILE_TOO_COMPLEX、FILE_UNREADABLE、NOT_IN_THIS_STATE、POST_AMBIGUOUS、REASON_REQUIRED、SELF_REVIEW、UNKNOWN_ROW */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILES_WAIT_ALREADY */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、FILES_CROWDED、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-submissions-id-evidence-evidence-events": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 自评件编号 */
                id: string;
                /** @description 佐证编号 */
                evidence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceAct"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceChanged"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、IDEMPOTENCY_KEY_INVALID、IDEMPOTENCY_KEY_REQUIRED、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_YOUR_LEVEL、NOT_YOUR_UNIT、ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ALREADY_DECIDED、EVIDENCE_CITED、EVIDENCE_HERE_ALREADY、EVIDENCE_OUT_OF_USE、EVIDENCE_TOO_MANY、NOT_IN_THIS_STATE、POST_AMBIGUOUS、REASON_REQUIRED、SELF_REVIEW、UNKNOWN_ROW */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-submissions-id-evidence-evidence-preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 自评件编号 */
                id: string;
                /** @description 佐证编号 */
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePreview"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILES_WAIT_ALREADY */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_MISSING、INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、FILES_CROWDED、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-submissions-id-evidence-evidence-pages-page": {
        parameters: {
            query?: {
                width?: string;
            };
            header?: never;
            path: {
                /** @description 自评件编号 */
                id: string;
                /** @description 佐证编号 */
                evidence: string;
                /** @description 第几页，从 1 起 */
                page: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_PREVIEW */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILES_WAIT_ALREADY */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_MISSING、INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、FILES_CROWDED、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-submissions-id-evidence-evidence-file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 自评件编号 */
                id: string;
                /** @description 佐证编号 */
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_MISSING、INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-submissions-id-review": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 自评件编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "put-api-submissions-id-review-draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 自评件编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewDraftBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewDraftSaved"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_YOUR_LEVEL、NOT_YOUR_UNIT、ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REVIEW_HELD、ROW_CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ROW_TWICE、TOO_MANY_ROWS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-submissions-id-review-hold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 自评件编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewHoldBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewHold"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_YOUR_LEVEL、NOT_YOUR_UNIT、ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REVIEW_HELD */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-submissions-id-clause-tally": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 自评件编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClauseTally"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-submissions-id-desk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 自评件编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Desk"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-submissions-id-notices": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 自评件编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentNoticePage"];
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-submissions-id-reminders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 自评件编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminders"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-submissions-id-reminders": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 自评件编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    postId?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminded"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、IDEMPOTENCY_KEY_INVALID、IDEMPOTENCY_KEY_REQUIRED、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_YOUR_LEVEL、NOT_YOUR_UNIT、ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOTHING_WAITS、OWN_TURN、POST_AMBIGUOUS、REMINDED_ALREADY */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-inbox": {
        parameters: {
            query?: {
                side?: "mine" | "known";
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxPage"];
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-inbox-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxCounts"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-inbox-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InboxMarksBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxCounts"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-inbox-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailWish"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "put-api-inbox-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailWishBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailWish"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-cycles-id-scores": {
        parameters: {
            query?: {
                form?: "overall" | "project";
                table?: "deviation" | "shares" | "posts" | "clauses";
            };
            header?: never;
            path: {
                /** @description 年度任务编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorePictures"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-cycles-id-execution": {
        parameters: {
            query?: {
                form?: "overall" | "project";
            };
            header?: never;
            path: {
                /** @description 年度任务编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionPicture"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-cycles-id-heat": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 年度任务编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeatPicture"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-submissions-id-print": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 自评件编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedForm"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-submissions-id-print-pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 自评件编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-rectification-items": {
        parameters: {
            query?: {
                unit?: string;
                year?: string;
                state?: "open" | "answered" | "reopened" | "closed" | "carriedOver";
                reopened?: "part" | "none" | "again";
                overdue?: "yes";
                source?: "review" | "monitoring" | "self-evaluation" | "key-evaluation" | "audit" | "carried-over";
                age?: "notDue" | "upTo30" | "upTo90" | "over90";
                submission?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemPage"];
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-rectification-items": {
        parameters: {
            query?: never;
            header?: {
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    unitId: string;
                    year: number;
                    /** @enum {string} */
                    source: "monitoring" | "self-evaluation" | "key-evaluation" | "audit";
                    row?: string;
                    text: string;
                    owner: string;
                    /** Format: date */
                    dueOn: string;
                    /** Format: uuid */
                    postId?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、IDEMPOTENCY_KEY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description POST_AMBIGUOUS、UNIT_UNKNOWN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-rectification-items-summary": {
        parameters: {
            query?: {
                unit?: string;
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemSummary"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-rectification-items-ageing": {
        parameters: {
            query?: {
                unit?: string;
                year?: string;
                table?: "ages" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgeingPicture"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-rectification-items-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 整改事项编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-rectification-items-id-events": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 整改事项编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemEvent"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、IDEMPOTENCY_KEY_INVALID、IDEMPOTENCY_KEY_REQUIRED、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_YOUR_LEVEL、NOT_YOUR_UNIT、ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED、VERSION_CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANSWERER_MAY_NOT_VERIFY、CARRY_OVER_NOT_LATER、EVIDENCE_UNKNOWN、ITEM_WITHOUT_MATERIAL、LATE_REASON_NOT_NEEDED、LATE_REASON_REQUIRED、NOT_IN_THIS_STATE、POST_AMBIGUOUS、REASON_REQUIRED、TEXT_REQUIRED、VERIFIER_MAY_NOT_ANSWER */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-rectification-items-id-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 整改事项编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemEvidenceList"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-rectification-items-id-evidence": {
        parameters: {
            query?: {
                postId?: string;
            };
            header: {
                /** @description 文件名，按 UTF-8 百分号编码 */
                "x-file-name": string;
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 整改事项编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemFileChanged"];
                };
            };
            /** @description IDEMPOTENCY_KEY_INVALID、IDEMPOTENCY_KEY_REQUIRED、QUERY_INVALID、REQUEST_MALFORMED、UPLOAD_INTERRUPTED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_YOUR_LEVEL、NOT_YOUR_UNIT、ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED、VERSION_CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_FILE、FILE_KIND_REFUSED */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANSWERER_MAY_NOT_VERIFY、CARRY_OVER_NOT_LATER、EVIDENCE_HERE_ALREADY、EVIDENCE_TOO_MANY、EVIDENCE_UNKNOWN、FILE_EMPTY、FILE_NAME_DIFFERS、FILE_NAME_INVALID、FILE_TOO_COMPLEX、FILE_UNREADABLE、ITEM_WITHOUT_MATERIAL、LATE_REASON_NOT_NEEDED、LATE_REASON_REQUIRED、NOT_IN_THIS_STATE、POST_AMBIGUOUS、REASON_REQUIRED、TEXT_REQUIRED、VERIFIER_MAY_NOT_ANSWER */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILES_WAIT_ALREADY */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、FILES_CROWDED、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-rectification-items-id-evidence-evidence-events": {
        parameters: {
            query?: never;
            header: {
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 整改事项编号 */
                id: string;
                /** @description 材料编号 */
                evidence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemFileAct"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemFileChanged"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、IDEMPOTENCY_KEY_INVALID、IDEMPOTENCY_KEY_REQUIRED、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_YOUR_LEVEL、NOT_YOUR_UNIT、ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description EVIDENCE_CITED、EVIDENCE_OUT_OF_USE、NOT_IN_THIS_STATE、POST_AMBIGUOUS、REASON_REQUIRED、VERIFIER_MAY_NOT_ANSWER */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-rectification-items-id-evidence-evidence-preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 整改事项编号 */
                id: string;
                /** @description 材料编号 */
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePreview"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILES_WAIT_ALREADY */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_MISSING、INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、FILES_CROWDED、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-rectification-items-id-evidence-evidence-pages-page": {
        parameters: {
            query?: {
                width?: string;
            };
            header?: never;
            path: {
                /** @description 整改事项编号 */
                id: string;
                /** @description 材料编号 */
                evidence: string;
                /** @description 第几页，从 1 起 */
                page: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_PREVIEW */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILES_WAIT_ALREADY */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_MISSING、INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、FILES_CROWDED、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-rectification-items-id-evidence-evidence-file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 整改事项编号 */
                id: string;
                /** @description 材料编号 */
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FILE_MISSING、INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-audit-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditQuestions"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-audit-questions-question": {
        parameters: {
            query?: {
                submission?: string;
                row?: string;
                actor?: string;
                unit?: string;
                year?: string;
                from?: string;
                to?: string;
                asOf?: string;
                key?: string;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description 问题的编号，见 api/audit/questions */
                question: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditAnswer"];
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANSWER_TOO_LONG */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-audit-score-changes": {
        parameters: {
            query?: {
                submission?: string;
                row?: string;
                actor?: string;
                unit?: string;
                year?: string;
                from?: string;
                to?: string;
                asOf?: string;
                key?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditAnswer"];
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANSWER_TOO_LONG */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-audit-files-key": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 导出时给的 key */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileProgress"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-audit-entries": {
        parameters: {
            query?: {
                kind?: string;
                submission?: string;
                row?: string;
                actor?: string;
                unit?: string;
                year?: string;
                from?: string;
                to?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordPage"];
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-audit-kept-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptQuestions"];
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-audit-kept-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    question: string;
                    blanks: {
                        /** Format: uuid */
                        unit?: string;
                        year?: string;
                        row?: string;
                        rowName?: string;
                        /** Format: uuid */
                        actor?: string;
                        actorName?: string;
                        from?: string;
                        to?: string;
                    };
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptQuestions"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、CURSOR_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description QUESTIONS_TOO_MANY、QUESTION_NAME_TAKEN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "delete-api-audit-kept-questions-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 常用查询的编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptQuestions"];
                };
            };
            /** @description CURSOR_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-admin-people": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-admin-people": {
        parameters: {
            query?: never;
            header?: {
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    displayName: string;
                    /** Format: email */
                    email?: string;
                    account: string;
                    /** Format: uuid */
                    postId?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCreated"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、IDEMPOTENCY_KEY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ACCOUNT_TAKEN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-admin-people-id-disable": {
        parameters: {
            query?: never;
            header?: {
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description 人员编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** Format: uuid */
                    postId?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDisabled"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、IDEMPOTENCY_KEY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description LAST_ADMINISTRATOR、PERSON_DISABLED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-admin-people-id-password": {
        parameters: {
            query?: never;
            header?: {
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description 人员编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    account: string;
                    reason: string;
                    /** Format: uuid */
                    postId?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCreated"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、IDEMPOTENCY_KEY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ACCOUNT_UNKNOWN、PASSWORD_OF_ANOTHER_OFFICE、PASSWORD_OF_ONESELF、PERSON_DISABLED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-admin-appointments": {
        parameters: {
            query?: {
                asOf?: string;
                find?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentPage"];
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-admin-people-id-powers": {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description 人员编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Powers"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-admin-units": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-admin-units": {
        parameters: {
            query?: never;
            header?: {
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    /** @enum {string} */
                    kind: "unit" | "department" | "bureau";
                    /** Format: uuid */
                    departmentId?: string;
                    /** Format: uuid */
                    postId?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、IDEMPOTENCY_KEY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BUREAU_EXISTS、DEPARTMENT_UNKNOWN、UNIT_CODE_TAKEN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-admin-posts": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostPage"];
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-admin-posts": {
        parameters: {
            query?: never;
            header?: {
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    personId: string;
                    /** @enum {string} */
                    role: "preparer" | "unit-head" | "department-reviewer" | "bureau-reviewer" | "bureau-performance" | "bureau-head" | "third-party" | "auditor" | "system-admin" | "security-admin" | "audit-admin";
                    /** Format: uuid */
                    unitId: string;
                    /** Format: date-time */
                    validFrom?: string;
                    /** Format: date-time */
                    validTo?: string;
                    /** Format: uuid */
                    postId?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostCreated"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、IDEMPOTENCY_KEY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSON_DISABLED、PERSON_UNKNOWN、POST_HELD_ALREADY、POST_TERM_INVALID、ROLE_MISPLACED、THREE_OFFICES_EXCLUSIVE、UNIT_UNKNOWN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-admin-posts-id-end": {
        parameters: {
            query?: never;
            header?: {
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description 任职编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    validTo?: string;
                    reason: string;
                    /** Format: uuid */
                    postId?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostEnded"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、IDEMPOTENCY_KEY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description LAST_ADMINISTRATOR、POST_ENDED_ALREADY、POST_TERM_INVALID */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-admin-people-import": {
        parameters: {
            query?: never;
            header?: {
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: {
                        line: number;
                        displayName?: string;
                        account?: string;
                        email?: string;
                    }[];
                    seed: string;
                    /** @default false */
                    dryRun?: boolean;
                    /** Format: uuid */
                    postId?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPeopleAnswer"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、IDEMPOTENCY_KEY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IMPORT_REFUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-admin-units-import": {
        parameters: {
            query?: never;
            header?: {
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: {
                        line: number;
                        code?: string;
                        name?: string;
                        kind?: string;
                        department?: string;
                    }[];
                    /** @default false */
                    dryRun?: boolean;
                    /** Format: uuid */
                    postId?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、IDEMPOTENCY_KEY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IMPORT_REFUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-admin-posts-import": {
        parameters: {
            query?: never;
            header?: {
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: {
                        line: number;
                        account?: string;
                        displayName?: string;
                        role?: string;
                        unit?: string;
                        from?: string;
                        to?: string;
                    }[];
                    /** @default false */
                    dryRun?: boolean;
                    /** Format: uuid */
                    postId?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、IDEMPOTENCY_KEY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IMPORT_REFUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-admin-routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Documents"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-admin-rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Documents"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-admin-rule-sets": {
        parameters: {
            query?: never;
            header?: {
                /** @description 本次操作的键，自拟、不重复；用同一个键重发得到同一个回答 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    document: {
                        [key: string]: unknown;
                    };
                    /** Format: uuid */
                    postId?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetRegistered"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、IDEMPOTENCY_KEY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、POST_NOT_YOURS、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RULE_SET_INVALID、RULE_SET_OF_OTHER_FORM、RULE_SET_VERSION_NOT_NEXT、RULE_SET_VERSION_TAKEN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-admin-deliveries": {
        parameters: {
            query?: {
                status?: "queued" | "accepted" | "failed" | "dead";
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-admin-development-mail": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevelopmentMailPage"];
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetList"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-rule-sets-id-version": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 评分规则集的编号 */
                id: string;
                /** @description 第几版 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSet"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-rule-sets-id-version-comparison": {
        parameters: {
            query: {
                with: string;
            };
            header?: never;
            path: {
                /** @description 评分规则集的编号 */
                id: string;
                /** @description 第几版 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetComparison"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-rule-sets-id-version-trial": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 评分规则集的编号 */
                id: string;
                /** @description 第几版 */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    submissionId: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleTrial"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RULE_SET_OF_OTHER_FORM */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "post-api-rule-sets-id-version-cycle-trial": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 评分规则集的编号 */
                id: string;
                /** @description 第几版 */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    cycleId: string;
                    cursor?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleTrialPage"];
                };
            };
            /** @description BODY_INVALID、BODY_KEY_FORBIDDEN、BODY_KEY_TWICE、BODY_NOT_JSON、BODY_TOO_DEEP、CURSOR_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SESSION */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORIGIN_FOREIGN、PASSWORD_MUST_CHANGE、POST_EXPIRED、ROLE_MAY_NOT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_NOT_DECLARED_JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RULE_SET_OF_OTHER_FORM */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、OUTCOME_UNKNOWN、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-public-publications": {
        parameters: {
            query?: {
                year?: string;
                unit?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationPage"];
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-public-publications-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 公开目录里给的编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-public-publications-id-editions-edition": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 公开目录里给的编号 */
                id: string;
                /** @description 第几版 */
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-public": {
        parameters: {
            query?: {
                year?: string;
                unit?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description CURSOR_INVALID、QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-public-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 公开目录里给的编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-public-id-editions-edition": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 公开目录里给的编号 */
                id: string;
                /** @description 第几版 */
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-public-id-editions-edition-format": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 公开目录里给的编号 */
                id: string;
                /** @description 第几版 */
                edition: string;
                /** @description xlsx 或 pdf */
                format: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description QUERY_INVALID、REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_VISIBLE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-openapi-json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get-api-docs-file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 文件名 */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
            /** @description REQUEST_MALFORMED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NO_SUCH_ADDRESS */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_BUSY、DATABASE_UNAVAILABLE、SHUTTING_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
