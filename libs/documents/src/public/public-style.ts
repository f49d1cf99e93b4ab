// How the public pages look, on a screen of any width and on paper: one small style for all of them, written into the page. No colour
// carries a meaning alone; what the oldest browser does not know it leaves out. It says nothing.
export const publicStyle = `
*{box-sizing:border-box}
body{margin:0;color:#1f2329;background:#fff;font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif}
a{color:#0958d9}
a:focus,button:focus,input:focus,select:focus,.wide:focus{outline:2px solid #0b57c2;outline-offset:2px}
h1{font-size:24px;line-height:1.35;margin:0 0 4px}
h2{font-size:18px;margin:32px 0 8px}
h3{font-size:16px;margin:20px 0 6px}
p{margin:0 0 8px}
.bar{border-bottom:1px solid #d5d9e0;padding:10px 0}
.bar .in{display:flex;flex-wrap:wrap;justify-content:space-between}
.bar a{margin-right:16px;display:inline-block;padding:4px 0}
.in{max-width:1120px;margin:0 auto;padding:0 20px}
main.in{padding-top:20px;padding-bottom:48px}
.quiet{color:#5a6372}
.skip{position:absolute;left:-999px}
.skip:focus{left:8px;top:8px;background:#fff;padding:8px;z-index:1}
.notice{border:1px solid #d5d9e0;border-left:4px solid #5a6372;background:#f5f7fa;padding:10px 14px;margin:12px 0;border-radius:4px}
.notice.warn{border-left-color:#b42318;background:#fff0ee}
.acts{margin:16px 0}
.button{display:inline-block;min-height:40px;padding:6px 16px;margin:0 10px 8px 0;border:1px solid #8a929e;border-radius:4px;background:#fff;color:#1f2329;font:inherit;text-decoration:none;cursor:pointer}
.button.first{background:#0958d9;border-color:#0958d9;color:#fff}
form{display:flex;flex-wrap:wrap;align-items:flex-end;margin:16px 0 8px}
form>div{margin:0 16px 8px 0}
form .button{margin:0}
.stated th{width:22%;font-weight:400}
label{display:block;font-weight:600}
input,select{font:inherit;color:inherit;min-height:40px;padding:6px 10px;border:1px solid #8a929e;border-radius:4px;background:#fff;max-width:100%}
input{width:320px}
.figures{display:flex;flex-wrap:wrap;margin:16px 0 8px;border:1px solid #d5d9e0;border-radius:4px}
.figures div{padding:10px 24px 10px 16px;border-right:1px solid #d5d9e0}
.figures div:last-child{border-right:0}
.figures dt{color:#5a6372;font-size:14px}
.figures dd{margin:0;font-size:22px;font-weight:600;font-variant-numeric:tabular-nums}
.wide{overflow-x:auto;margin:0 0 12px}
table{border-collapse:collapse;width:100%;font-size:14px;line-height:1.5;font-variant-numeric:tabular-nums}
caption{text-align:left;color:#5a6372;padding:0 0 4px}
th,td{border:1px solid #c8cdd5;padding:5px 8px;text-align:left;vertical-align:top;overflow-wrap:break-word}
thead th{background:#f5f7fa;vertical-align:middle}
tbody th{font-weight:600}
.r{text-align:right;white-space:nowrap}
.c{text-align:center}
.sum td,.sum th{font-weight:700;background:#f5f7fa}
.form{min-width:760px}
.form.figs{min-width:480px}
ul.plain{margin:0;padding:0;list-style:none}
ul.plain li{padding:6px 0;border-bottom:1px solid #e4e7ec}
.code{font-size:18px;letter-spacing:1px;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
footer{border-top:1px solid #d5d9e0;padding:16px 0;color:#5a6372;font-size:14px}
@media (max-width:640px){
.in,main.in{padding-left:14px;padding-right:14px}
h1{font-size:20px}
form>div,input,select,form .button{width:100%;margin-right:0}
.button{min-height:48px;padding:10px 16px}
.figures div{width:50%;border-bottom:1px solid #e4e7ec}
.list thead{position:absolute;left:-9999px}
.list,.list tbody,.list tr,.list td,.list th{display:block;width:100%}
.list tr{border:1px solid #c8cdd5;border-radius:4px;padding:8px 12px;margin:0 0 10px}
.list td,.list th{border:0;padding:2px 0;text-align:left}
.list td:before{content:attr(data-label);color:#5a6372;display:inline-block;width:6em}
}
@page{size:A4 landscape;margin:14mm}
@media print{
.bar,.acts,.skip,footer,form{display:none}
body{font-size:11pt;font-family:SimSun,"Songti SC","Noto Serif CJK SC",serif}
table{font-size:9.5pt}
.wide{overflow:visible}
.form,.form.figs{min-width:0}
thead{display:table-header-group}
tr,.notice{page-break-inside:avoid;break-inside:avoid}
h2,h3{page-break-after:avoid;break-after:avoid}
a{color:inherit;text-decoration:none}
.in{max-width:none;padding:0}
}
`;
