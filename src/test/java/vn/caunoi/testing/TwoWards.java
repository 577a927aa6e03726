package vn.caunoi.testing;

import vn.caunoi.access.Role;

/** Ward P with areas 3 and 4 and neighbours, ward Q beside it, and people who serve there. */
public final class TwoWards {
    private TwoWards() {}

    public static TestProduct served() {
        TestProduct product = TestProduct.serve(java.util.Map.of());
        product.take(
                WardFiles.withAreas(4)
                        .members(
                                """
                                P-3,Lý Thị Ba,1960,female,head,party_cell,,,2021-01-01,
                                P-4,Hồ Văn Tư,1961,male,head,party_cell,,,2021-01-01,
                                """)
                        .activities(
                                """
                                own,P-3,2022-02-01,outreach,law,Riêng khu phố ba,10,,,
                                theirs,P-4,2022-02-02,outreach,law,Riêng khu phố bốn,20,,,
                                joint,P-3|P-4,2022-02-03,outreach,law,Chung hai khu phố,30,,,
                                """)
                        .fund("t3,P-3,2022-03-01,for_the_poor,receipt,1000,,,\n"));
        product.take(
                WardFiles.empty()
                        .with(
                                "units",
                                """
                                code,parent,level,kind,name,households,valid_from,valid_to,predecessors
                                Q,T-01,commune,phường,Phường Bên,,2010-01-01,,
                                Q-1,Q,residential_area,khu phố,Khu phố 1,50,2010-01-01,,
                                """));
        product.account("canbo", Role.WARD_OFFICER, "P");
        product.account("ban3", Role.HEAD, "P-3");
        product.account("chi3", Role.PARTY_CELL, "P-3");
        product.account("kiemtra", Role.AUDITOR, "P");
        product.account("bencanh", Role.WARD_OFFICER, "Q");
        product.account("tinh", Role.PROVINCE, "T-01");
        product.account("chutich", Role.CHAIR, "P");
        product.administrator("quantri");
        return product;
    }
}
