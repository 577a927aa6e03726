package vn.caunoi.rules;

/**
 * Everything the law, the Charter or custom sets and may set anew. Values, spans and sources stand
 * in {@code rules.csv}; the measure says what a value counts.
 */
public enum RuleName {
    // The committee of a residential area
    /** Length of a committee's term. */
    COMMITTEE_TERM_MONTHS(RuleMeasure.MONTHS),
    /** Fewest members usual; a warning, never a refusal. */
    COMMITTEE_MEMBERS_MIN(RuleMeasure.PEOPLE),
    /** Most members usual; a warning, never a refusal. */
    COMMITTEE_MEMBERS_MAX(RuleMeasure.PEOPLE),
    /** Regular meetings expected each month. */
    COMMITTEE_MEETINGS_PER_MONTH(RuleMeasure.TIMES),
    /** Members that must be exceeded for a quorum. */
    COMMITTEE_MEETING_QUORUM_PERCENT(RuleMeasure.PERCENT),

    // Allowances of the posts of an area
    /** Allowance fund of a large area, in base salaries a month. */
    AREA_ALLOWANCE_MULTIPLE_LARGE(RuleMeasure.MULTIPLE),
    /** Allowance fund of any other area, in base salaries a month. */
    AREA_ALLOWANCE_MULTIPLE_STANDARD(RuleMeasure.MULTIPLE),
    /** From how many households a rural area is large. */
    LARGE_RURAL_AREA_HOUSEHOLDS(RuleMeasure.HOUSEHOLDS),
    /** From how many households an urban area is large. */
    LARGE_URBAN_AREA_HOUSEHOLDS(RuleMeasure.HOUSEHOLDS),

    // Meetings of the community
    /** From how many households an area may meet by cluster. */
    COMMUNITY_MEETING_CLUSTER_HOUSEHOLDS(RuleMeasure.HOUSEHOLDS),
    /** How long the draft of a village convention is posted. */
    CONVENTION_DRAFT_POSTED_DAYS(RuleMeasure.DAYS),
    /** From adoption of a convention to sending it to the commune. */
    CONVENTION_SENT_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** From the commune's receipt of a convention to recognition. */
    CONVENTION_RECOGNISED_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** Households that must be exceeded to adopt a convention. */
    CONVENTION_PRESENT_PERCENT(RuleMeasure.PERCENT),

    // Dialogue of the commune with its people
    /** Fewest dialogues a commune holds in a year. */
    DIALOGUE_TIMES_PER_YEAR(RuleMeasure.TIMES),
    /** Share of voters that can ask for a dialogue. */
    DIALOGUE_REQUEST_VOTERS_PERCENT(RuleMeasure.PERCENT),
    /** Announcement at least so long before a dialogue. */
    DIALOGUE_ANNOUNCED_DAYS(RuleMeasure.DAYS),
    /** Result told within so long after a dialogue. */
    DIALOGUE_PUBLISHED_DAYS(RuleMeasure.DAYS),

    // Voters, elections and the Great National Unity Day
    /** From how many voters a fixed number present is enough. */
    CANDIDATE_CONFERENCE_LARGE_VOTERS(RuleMeasure.PEOPLE),
    /** Voters present where there are that many. */
    CANDIDATE_CONFERENCE_PRESENT_MIN(RuleMeasure.PEOPLE),
    /** Share to be exceeded where there are fewer voters. */
    CANDIDATE_CONFERENCE_PRESENT_PERCENT(RuleMeasure.PERCENT),
    /** Answer to a voters' petition sent through the National Assembly. */
    VOTER_PETITION_ANSWER_DAYS(RuleMeasure.DAYS),
    /** The Great National Unity Day. */
    UNITY_DAY(RuleMeasure.MONTH_DAY),
    /** First day on which areas hold the Unity Day. */
    UNITY_DAY_WINDOW_FIRST_DAY(RuleMeasure.MONTH_DAY),

    // Letters, petitions, complaints and denunciations
    /** From receipt of a letter to accepting, guiding or forwarding it. */
    LETTER_CLASSIFIED_DAYS(RuleMeasure.DAYS),
    /** How long a letter that cannot be handled is kept. */
    INELIGIBLE_LETTER_KEPT_MONTHS(RuleMeasure.MONTHS),
    /** From a reflection reaching the party head to a written notice. */
    ANSWER_WORKING_DAYS_WRITTEN_NOTICE(RuleMeasure.WORKING_DAYS),
    /** Days a month on which the commune's party head receives people. */
    PARTY_HEAD_RECEPTION_DAYS_PER_MONTH(RuleMeasure.TIMES),
    /** Days a week on which the commune chair receives people. */
    COMMUNE_CHAIR_RECEPTION_DAYS_PER_WEEK(RuleMeasure.TIMES),
    /** From a complaint to acceptance or reasoned refusal. */
    COMPLAINT_ACCEPTED_DAYS(RuleMeasure.DAYS),
    /** From acceptance to the first decision. */
    COMPLAINT_FIRST_DAYS(RuleMeasure.DAYS),
    /** The same, complex case. */
    COMPLAINT_FIRST_COMPLEX_DAYS(RuleMeasure.DAYS),
    /** From acceptance to the second decision. */
    COMPLAINT_SECOND_DAYS(RuleMeasure.DAYS),
    /** The same, complex case. */
    COMPLAINT_SECOND_COMPLEX_DAYS(RuleMeasure.DAYS),
    /** From acceptance of a denunciation to its conclusion. */
    DENUNCIATION_CONCLUDED_DAYS(RuleMeasure.DAYS),
    /** One extension; once if complex, twice if very complex. */
    DENUNCIATION_EXTENSION_DAYS(RuleMeasure.DAYS),
    /** From receipt of a denunciation to first handling. */
    DENUNCIATION_REGISTERED_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** Forwarding a denunciation to the competent body. */
    DENUNCIATION_FORWARDED_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** Telling both sides that a denunciation was accepted. */
    DENUNCIATION_ACCEPTANCE_TOLD_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** Telling the Front the result of what it forwarded. */
    DENUNCIATION_RESULT_TOLD_FRONT_DAYS(RuleMeasure.DAYS),
    /** How long a public conclusion stays posted. */
    DENUNCIATION_CONCLUSION_POSTED_DAYS(RuleMeasure.DAYS),

    // The chase of matters
    /** From forwarding a petition to the body's answer. */
    PETITION_ANSWER_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** From forwarding a reflection, an obstacle or an observation to the body's answer. */
    REFLECTION_ANSWER_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** From the letter with a recommendation after supervision to the answer. */
    RECOMMENDATION_ANSWER_DAYS(RuleMeasure.DAYS),
    /** From an answer to telling everybody who asked. */
    ANSWER_TOLD_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** Part of a time limit after which its owner is reminded inside. */
    MATTER_REMINDER_PERCENT(RuleMeasure.PERCENT),
    /** Part of the body's time limit after which a letter to urge it is drafted. */
    MATTER_URGING_PERCENT(RuleMeasure.PERCENT),
    /** The same for a letter to the Party committee. */
    MATTER_PARTY_COMMITTEE_PERCENT(RuleMeasure.PERCENT),
    /** The same for the list of the People's Council's session. */
    MATTER_COUNCIL_PERCENT(RuleMeasure.PERCENT),
    /** The same for a letter to the Front above. */
    MATTER_FRONT_ABOVE_PERCENT(RuleMeasure.PERCENT),
    /** How long a body may be given more time, each time. */
    MATTER_EXTENSION_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** How often a body may be given more time for one answer. */
    MATTER_EXTENSIONS_MAX(RuleMeasure.TIMES),
    /** How long a body's clock stands still for the sender's word. */
    SENDER_PAUSE_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** How long a told matter waits for a verdict before it is closed. */
    MATTER_SILENCE_DAYS(RuleMeasure.DAYS),
    /** Within which time the same trouble counts as coming back. */
    MATTER_RECURS_MONTHS(RuleMeasure.MONTHS),
    /** How long a link opens what a body owes. */
    BODY_LINK_DAYS(RuleMeasure.DAYS),

    // Collecting reports
    /**
     * For which kinds of period reports are asked of units, parted by semicolons: week, month,
     * quarter, half_year, year.
     */
    REPORTS_ASKED(RuleMeasure.SYMBOL),
    /** From the end of a period to a commune's report. */
    REPORT_SENT_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** From the end of a week to a commune's figures. */
    REPORT_OF_WEEK_SENT_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** From the end of a period to the report of a province or of the nation. */
    REPORT_OF_PROVINCE_SENT_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** How long before its last day a unit is reminded of its report. */
    REPORT_REMINDER_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** From which change against the year before a figure is looked at again. */
    FIGURE_DOUBT_CHANGE_PERCENT(RuleMeasure.PERCENT),
    /** Below which a figure is too small for its change to tell anything. */
    FIGURE_DOUBT_FEWEST(RuleMeasure.TIMES),

    // Supervision
    /** Party committee's answer to the Front's conduct report. */
    SUPERVISION_124_ANSWER_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** The same, complex case. */
    SUPERVISION_124_COMPLEX_ANSWER_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** Ho Chi Minh City only: explanation by the head of the unit. */
    HCMC_1374_EXPLAINED_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** Ho Chi Minh City only: the party office reports and proposes. */
    HCMC_1374_PROPOSED_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** Ho Chi Minh City only: the standing committee directs. */
    HCMC_1374_DIRECTED_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** Ho Chi Minh City only: clear violations are handled. */
    HCMC_1374_HANDLED_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** Fewest members of a People's Inspection Board. */
    INSPECTION_BOARD_MEMBERS_MIN(RuleMeasure.PEOPLE),
    /** Most residents on an investment supervision board. */
    INVESTMENT_BOARD_RESIDENTS_MAX(RuleMeasure.PEOPLE),
    /** Most deputy heads of such a board. */
    INVESTMENT_BOARD_DEPUTIES_MAX(RuleMeasure.PEOPLE),

    // Personal data
    /** First answer to a person's request. */
    DATA_REQUEST_ANSWERED_WORKING_DAYS(RuleMeasure.WORKING_DAYS),
    /** Withdrawal, restriction or objection carried out. */
    DATA_REQUEST_DONE_DAYS(RuleMeasure.DAYS),
    /** The same where a processor or third party must stop. */
    DATA_REQUEST_DONE_BY_OTHERS_DAYS(RuleMeasure.DAYS),
    /** The one extension allowed. */
    DATA_REQUEST_EXTENSION_DAYS(RuleMeasure.DAYS),
    /** From the start of processing to the impact assessment. */
    DATA_IMPACT_FILED_DAYS(RuleMeasure.DAYS),
    /** From a serious breach to telling the authority. */
    DATA_BREACH_NOTIFIED_HOURS(RuleMeasure.HOURS),

    // Papers
    /** What follows the number of a ward Front decision. */
    DOCUMENT_SYMBOL_DECISION(RuleMeasure.SYMBOL),
    /** What follows the number of a ward Front plan. */
    DOCUMENT_SYMBOL_PLAN(RuleMeasure.SYMBOL),
    /** What follows the number of a ward Front guidance. */
    DOCUMENT_SYMBOL_GUIDANCE(RuleMeasure.SYMBOL),
    /** What follows the number of a ward Front official letter. */
    DOCUMENT_SYMBOL_LETTER(RuleMeasure.SYMBOL),
    /** What follows the number of a ward Front report. */
    DOCUMENT_SYMBOL_REPORT(RuleMeasure.SYMBOL),
    /** What follows the number of a ward Front notice. */
    DOCUMENT_SYMBOL_NOTICE(RuleMeasure.SYMBOL),
    /** What follows the number of a ward Front minutes. */
    DOCUMENT_SYMBOL_MINUTES(RuleMeasure.SYMBOL),
    /** What follows the number of a ward Front resolution. */
    DOCUMENT_SYMBOL_RESOLUTION(RuleMeasure.SYMBOL),
    /** What follows the number of a ward Front submission. */
    DOCUMENT_SYMBOL_SUBMISSION(RuleMeasure.SYMBOL),
    /** What follows the number of a ward Front invitation. */
    DOCUMENT_SYMBOL_INVITATION(RuleMeasure.SYMBOL),
    /** What follows the number of a ward Front programme. */
    DOCUMENT_SYMBOL_PROGRAMME(RuleMeasure.SYMBOL),
    /** What follows the number of a ward Front scheme of work ("phương án"). */
    DOCUMENT_SYMBOL_SCHEME(RuleMeasure.SYMBOL),
    /** What follows the number of a ward Front regulation ("quy chế"). */
    DOCUMENT_SYMBOL_REGULATION(RuleMeasure.SYMBOL),
    /** What follows the number of a ward Front letter of introduction. */
    DOCUMENT_SYMBOL_INTRODUCTION(RuleMeasure.SYMBOL),
    /** What follows the number of a committee's report. */
    COMMITTEE_SYMBOL_REPORT(RuleMeasure.SYMBOL),
    /** What follows the number of a committee's minutes. */
    COMMITTEE_SYMBOL_MINUTES(RuleMeasure.SYMBOL),
    /** What follows the number of a committee's plan. */
    COMMITTEE_SYMBOL_PLAN(RuleMeasure.SYMBOL),
    /** What follows the number of a committee's notice. */
    COMMITTEE_SYMBOL_NOTICE(RuleMeasure.SYMBOL),
    /** For whom a ward Front paper is signed. */
    SIGNATURE_STANDING_COMMITTEE(RuleMeasure.SYMBOL),
    /** The post of the ward's chair, as the last line above the signature. */
    SIGNATURE_CHAIR(RuleMeasure.SYMBOL),
    /** The line that says a deputy signs in the chair's place. */
    SIGNATURE_IN_PLACE_OF_CHAIR(RuleMeasure.SYMBOL),
    /** The post of the ward's deputy chair. */
    SIGNATURE_DEPUTY_CHAIR(RuleMeasure.SYMBOL),
    /** For whom a committee's paper is signed. */
    SIGNATURE_COMMITTEE(RuleMeasure.SYMBOL),
    /** The post of a committee's head. */
    SIGNATURE_HEAD(RuleMeasure.SYMBOL),
    /** The line that says a deputy signs in the head's place. */
    SIGNATURE_IN_PLACE_OF_HEAD(RuleMeasure.SYMBOL),
    /** The post of a committee's deputy head. */
    SIGNATURE_DEPUTY_HEAD(RuleMeasure.SYMBOL),
    /**
     * Recipients of a ward Front paper in their order of precedence, parted by semicolons; names of
     * places stand where braces are.
     */
    RECIPIENTS_OF_WARD(RuleMeasure.SYMBOL),
    /** Recipients of a committee's paper, written likewise. */
    RECIPIENTS_OF_COMMITTEE(RuleMeasure.SYMBOL),
    /** Top margin of an A4 paper; 20 to 25 are allowed. */
    PAPER_MARGIN_TOP_MM(RuleMeasure.MILLIMETRES),
    /** Bottom margin; 20 to 25 are allowed. */
    PAPER_MARGIN_BOTTOM_MM(RuleMeasure.MILLIMETRES),
    /** Left margin; 30 to 35 are allowed. */
    PAPER_MARGIN_LEFT_MM(RuleMeasure.MILLIMETRES),
    /** Right margin; 15 to 20 are allowed. */
    PAPER_MARGIN_RIGHT_MM(RuleMeasure.MILLIMETRES),
    /** Size of the body text; 13 to 14 are allowed. */
    PAPER_BODY_POINTS(RuleMeasure.POINTS),

    // The State
    /** The last day on which districts existed; asked on any day. */
    DISTRICT_LEVEL_LAST_DAY(RuleMeasure.DATE);

    private final RuleMeasure measure;

    RuleName(RuleMeasure measure) {
        this.measure = measure;
    }

    /** What a value of this rule counts, and so how it is written. */
    public RuleMeasure measure() {
        return measure;
    }
}
