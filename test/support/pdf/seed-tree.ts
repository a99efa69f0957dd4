import type { Minutes } from "../../../src/document/index.ts";
import {
  closing,
  decision,
  entry,
  furniture,
  item,
  list,
  minutes,
  paragraph,
  prominent,
  roll,
  row,
  text,
} from "./tree-parts.ts";

/** Real minutes of four pages, as a draft. */
export const seedTree: Minutes = minutes(
  {
    title: "SaferMK Partnership: draft minutes of 30 January 2020",
    author: "SaferMK Partnership",
    subject: "Draft minutes of the meeting held on Thursday 30 January 2020",
    date: "2020-01-30",
  },
  furniture("SaferMK Partnership, 30 January 2020", "DRAFT"),
  { type: "status", text: "Draft: the numbers are provisional." },
  {
    type: "title",
    content: [
      text("Minutes of the meeting of the "),
      prominent("SaferMK Partnership"),
      text(" held on "),
      prominent("Thursday 30 January 2020"),
      text(" in Room 1.02, Civic, at Milton Keynes Council at 2.00 pm"),
    ],
  },
  roll(
    "Present:",
    "present",
    row(
      null,
      "Chief Inspector K Gardner (Deputy LPA Commander, Thames Valley Police) (in the Chair)",
    ),
    row(
      null,
      "M Bracey (Chief Executive - Milton Keynes Council)",
      "C Clairmont (Thames Valley Community Rehabilitation Company)",
      "C Marriott (Policy Adviser (Representative for the Police and Crime Commissioner))",
      "P Scanes (Group Commander for Fire (MK North, Buckinghamshire Fire and Rescue Service))",
      "C Walton (Community Action MK)",
      "N Webb (Head of National Probation Service (Oxfordshire and Buckinghamshire Thames Valley Lead for Courts and Prisons))",
    ),
  ),
  roll(
    "Observers:",
    "observers",
    row(null, "Councillors Ferrans and McLean (Milton Keynes Council)"),
  ),
  roll(
    "Co-opted members without Voting Rights:",
    "co-opted",
    row(
      null,
      "Parish Councillor P Ayles (Representative for the Rural Parish Councils)",
      "Councillor R Bradburn (Milton Keynes Council)",
      "J Held (Independent Safeguarding Scrutineer)",
      "Parish Councillor M Cato (Representative for the Urban Parish Councils)",
      "E Watkins (Deputy Director of Public Health (Milton Keynes Council))",
    ),
  ),
  roll(
    "Officers:",
    "officers",
    row(
      "Milton Keynes Council:",
      "S Gonsalves (Director of Policy, Insight and Communications)",
      "M Heath (Director - Children's Services)",
      "G Sandmann (Head of Youth and Community)",
      "M Marshman (MK Together Strategic Partnership and Business Manager)",
      "T Rickkets (Neighbourhood Services Manager)",
      "J Crighton (Committee Manager)",
    ),
  ),
  roll(
    "Also Present:",
    "also-present",
    row(null, "Inspector G Robinson (Thames Valley Police)", "five members of the public"),
  ),
  roll(
    "Apologies:",
    "apologies",
    row(
      null,
      "R Alsop (Milton Keynes Clinical Commissioning Group)",
      "Dr N Barrett (Executive Principal (Stephenson [MK] Trust))",
      "L Everett (Head of Operations (North), Thames Valley Community Rehabilitation Company))",
      "G Freer (Buckinghamshire Fire and Rescue Service)",
      "Supt T Metcalfe (LPA Commander, Thames Valley Police)",
      "Councillor O'Neill (Non-Voting Chair)",
    ),
  ),
  item(
    1,
    "SMK25",
    "Election of Chair",
    decision(
      "SMK25-d",
      paragraph(
        "That Chief Inspector K Gardner (Deputy LPA Commander [Thames Valley Police]) be elected Chair for the meeting.",
      ),
    ),
  ),
  item(
    1,
    "SMK26",
    "Minutes",
    decision(
      "SMK26-d",
      paragraph(
        "That the Minutes of the SaferMK Partnership held on 24 October 2019 be approved and signed by the Chair as a correct record.",
      ),
    ),
  ),
  item(1, "SMK27", "Disclosures of Interest", paragraph("None disclosed.")),
  item(
    1,
    "SMK28",
    "Overview of Violence Reduction Initiatives",
    item(
      2,
      "(a)",
      "Update on Knife Enabled Crime Projects",
      paragraph("The Partnership received an update on the Knife Enabled Crime Project."),
      paragraph(
        "The Partnership noted that, during April to December 2018/2019 overall, knife crime had increased by 10% with a 12% increase with those found to be in possession of articles with a blade or point.",
      ),
      paragraph(
        "It was noted that, during this time, there had been an increase of 'stop and search' across Thames Valley which stood at 76%.",
      ),
      paragraph(
        "It was reported that Thames Valley Police had introduced a Violent Crime Reduction Unit which worked closely with the Police and Crime Commissioner and a Violent Crime Taskforce had been developed in Milton Keynes which aimed to:",
      ),
      list(
        entry(
          "(a)",
          "focus on early identification of individuals at risk of serious violence and to concentrate on youth violence;",
        ),
        entry(
          "(b)",
          "work with partners to identify projects and initiatives available for young people to be referred to for early intervention and diversion away from behaviours likely to place them at risk of offending such as being involved in drugs, carrying weapons and gang and anti-social behaviour;",
        ),
        entry(
          "(c)",
          "increase proactive policing to target those who commit criminal offences, including drug dealing and carrying of weapons; and",
        ),
        entry(
          "(d)",
          "offer individuals the opportunity to engage with early intervention and diversion no matter what stage they might be at within the criminal justice process.",
        ),
      ),
      paragraph(
        "It was reported that a Violent Crime Taskforce Manager would be recruited by the end of March 2020.",
      ),
      paragraph(
        "It was noted that, at the end of 2019, Milton Keynes had been awarded funding from the Home Office under the Serious Violence Fund and it was hoped that additional funds would be received in the new financial year.",
      ),
      paragraph(
        "The Partnership noted that funding had been allocated for additional initiatives, which included mentoring schemes.",
      ),
      paragraph(
        "It was also reported that two further Safer Schools Officers had been funded by Milton Keynes Council for a period of two years who would help to build trust between the Police and young people, support teachers and staff and provide educational packages around key themes to keep young people safe.",
      ),
      paragraph(
        "The Partnership noted that four events had been planned for February 2020 in respect of 'Redeeming our Communities' which had generated a significant amount of interest. However, concern was expressed that parish councils had not been informed of the scheduled events.",
      ),
      decision("SMK28a-d", paragraph("That the presentation be noted.")),
    ),
    item(
      2,
      "(b)",
      "Terms of Reference for New Research into Gangs in Milton Keynes",
      paragraph(
        "The Partnership received an update on the development of the Terms of Reference for new research into gang activity in Milton Keynes.",
      ),
      decision(
        "SMK28b-d",
        paragraph(
          "That suggestions for the Terms of Reference be emailed to the MK Together Strategic Partnership and Business Manager.",
        ),
      ),
    ),
    item(
      2,
      "(c)",
      "Serious Knife Violence - Proposed Task and Finish Group",
      paragraph(
        "The Partnership considered a report outlining a proposal for a Serious Knife Violence Task and Finish Group to be established.",
      ),
      paragraph(
        "It was reported that the Task and Finish Group would focus on measures to tackle knife violence, especially amongst young people, particularly in relation to prevention and early intervention. Recommendations would be made to the next meeting of the Partnership.",
      ),
      decision(
        "SMK28c-d",
        paragraph("That the Serious Knife Violence Task and Finish Group be established."),
      ),
    ),
  ),
  item(
    1,
    "SMK29",
    "Current Initiatives by the Office of the Police and Crime Commissioner in Milton Keynes",
    paragraph(
      "The Partnership considered a report on current initiatives in Milton Keynes by the Office of the Police and Crime Commissioner.",
    ),
    paragraph(
      "The Partnership noted the updates on key areas of delivery, which included the following:",
    ),
    item(
      2,
      "(a)",
      "Victims First",
      paragraph(
        "In October 2019, new arrangements for the delivery of services to support victims of crime had been announced and the contracts would commence in April 2020.",
      ),
    ),
    item(
      2,
      "(b)",
      "Early Intervention Youth Fund",
      paragraph(
        "It was reported that this area of delivery had been successful in terms of being allocated funding in 2018 and continued to over-achieve against the Home Office's targets.",
      ),
      paragraph(
        "It was noted that, in conjunction with the Youth Offending Team, seven secondary schools had been involved in assessing children who had speech, language and communication needs.",
      ),
    ),
    decision("SMK29-d", paragraph("That the report be noted.")),
  ),
  item(
    1,
    "SMK30",
    "Overview of Partnership Activity",
    paragraph(
      "The Partnership received an update on partnership activity undertaken to support the delivery of its priorities.",
    ),
    paragraph(
      "The Partnership noted that the Annual Crime and Disorder Survey had been launched in December 2019 and over 1,300 responses had been received.",
    ),
    paragraph(
      "It was reported that progress had been made in relation to reducing car cruising since a Public Space Protection Order had been introduced.",
    ),
    decision(
      "SMK30-d",
      list(
        entry(
          "1.",
          "That the projects undertaken to improve community safety be noted.",
          "SMK30-1",
        ),
        entry(
          "2.",
          "That the results of the Annual Crime and Disorder Survey be brought to the next meeting of the Partnership.",
          "SMK30-2",
        ),
      ),
    ),
  ),
  item(
    1,
    "SMK31",
    "Update on the Reunification of the Probation Service",
    paragraph(
      "The Partnership considered an update on the reunification of the Probation Service.",
    ),
    paragraph(
      "It was reported that, following the privatisation of the National Probation Service in 2014, this service would be moved back to the public sector when the current contract expired in April 2021, but Community Rehabilitation Companies would still play a vital role in providing the service.",
    ),
    paragraph(
      "The Partnership noted that a Target Operating Model would be rolled out in six months' time.",
    ),
    decision(
      "SMK31-d",
      paragraph("That a further report be brought to the next meeting of the Partnership."),
    ),
  ),
  item(
    1,
    "SMK32",
    "Date of Next Meeting",
    paragraph(
      "It was noted that the next meeting of the SaferMK Partnership would be held on Thursday 9 April 2020 at 2.00 pm.",
    ),
  ),
  item(
    1,
    "SMK33",
    "Exclusion of Public and Press",
    decision(
      "SMK33-d",
      paragraph(
        "That the public and press be excluded from the meeting by virtue of Paragraphs 1 and 2 (Information Relating to an Individual or to Reveal the Identity of any Individual) of Part 1 of Schedule 12A of the Local Government Act 1972, in order that the Partnership may consider an oral update on Domestic Homicide Reviews.",
      ),
    ),
  ),
  item(
    1,
    "SMK34",
    "Domestic Homicide Reviews - Update",
    paragraph(
      "The Partnership received an update from the MK Together Strategic Partnership and Business Manager on the outstanding Domestic Homicide Reviews.",
    ),
  ),
  closing("The Chair closed the meeting at 3.56 pm"),
);
